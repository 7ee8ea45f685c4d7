import { describe, expect, test } from 'vitest';
import { readPeopleList } from '#shared/formats/people-list/read-people-list.ts';
import { buildTable, kindsOf } from './read-rows.ts';

describe('columns kept as they are', () => {
  const mapping = ['fullName', 'role', 'custom', 'custom', 'custom', null, 'custom'] as const;
  const headings = ['Name', 'Role', ' École  ', 'Hobby', 'ecole', 'Secret', '__proto__'];

  test('bear their heading, a second of the same name with a number', () => {
    const row = ['Ada L', 'mentor', 'Lyon', 'chess', 'Paris', 'no', 'safe'];
    const { people, problems } = readPeopleList(buildTable(headings, [row]), mapping);
    expect(problems).toEqual([]);
    expect(Object.entries(people[0]?.customFields ?? {})).toEqual([
      ['École', 'Lyon'],
      ['Hobby', 'chess'],
      ['ecole (2)', 'Paris'],
      ['__proto__', 'safe'],
    ]);
  });

  test('leave out what says nothing', () => {
    const row = ['Ada L', 'mentor', ' ', '-', 'n/a', '', ''];
    const { people } = readPeopleList(buildTable(headings, [row]), mapping);
    expect(people[0]?.customFields).toEqual({});
  });

  test('are cleaned as every text is, and warned of under their heading', () => {
    const row = ['Ada L', 'mentor', '=1+1', 'x'.repeat(6000), '', '', ''];
    const list = readPeopleList(buildTable(headings, [row]), mapping);
    expect(kindsOf(list)).toEqual([
      'warning 2  École   formula-kept-as-text',
      'warning 2 Hobby text-too-long',
    ]);
    expect(list.people[0]?.customFields['Hobby']).toHaveLength(5000);
  });

  test('have no name without a heading', () => {
    const table = buildTable(['Name', 'Role', ''], [['Ada L', 'mentor', 'lost']]);
    const { people } = readPeopleList(table, ['fullName', 'role', 'custom']);
    expect(people[0]?.customFields).toEqual({});
  });
});
