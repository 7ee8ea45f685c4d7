import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PeopleField } from '#shared/formats/people-list/people-field.ts';
import { readPeopleList } from '#shared/formats/people-list/read-people-list.ts';
import { suggestMapping } from '#shared/formats/people-list/suggest-mapping.ts';
import { buildTable, kindsOf, readRows } from './read-rows.ts';

describe('hostile cells', () => {
  test('keeps formulas as text and says so; frees what our own export guarded', () => {
    const list = readRows(
      ['fullName', 'role', 'motivation'],
      ['Ada', 'mentor', '=cmd|calc'],
      ['Bob', 'mentor', "'=1+1"],
      ['Cid', 'mentor', '+33 6 12 34 56 78'],
      ['Dan', 'mentor', '- first, I want to learn'],
    );
    expect(list.people.map(({ motivation }) => motivation)).toEqual([
      '=cmd|calc',
      '=1+1',
      '+33 6 12 34 56 78',
      '- first, I want to learn',
    ]);
    expect(kindsOf(list)).toEqual(['warning 2 motivation formula-kept-as-text']);
  });

  test('keeps bidirectional marks and markup as text', () => {
    const text = '\u202egnp.exe\u202c <img src=x onerror=alert(1)>';
    const list = readRows(['fullName', 'role', 'motivation'], ['Ada', 'mentor', text]);
    expect(list.people[0]?.motivation).toBe(text);
  });

  test('cuts a text of more than 5,000 characters', () => {
    const list = readRows(['fullName', 'role', 'motivation'], ['Ada', 'mentor', 'é'.repeat(6000)]);
    expect(list.people[0]?.motivation).toHaveLength(5000);
    expect(list.problems[0]?.value).toHaveLength(200);
    expect(kindsOf(list)).toEqual(['warning 2 motivation text-too-long']);
  });

  test('takes headings such as __proto__ for plain text', () => {
    const table = buildTable(
      ['__proto__', 'Nom', 'constructor', 'Rôle'],
      [['x', 'Ada', 'y', 'mentor']],
    );
    const list = readPeopleList(table, suggestMapping(table.headings, table.rows));
    expect(list.people).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('never throws, and accounts for every row', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('mentor', '(', '| |', 'a:', '=', '?', '\ufffd'),
    );
    const fields: readonly PeopleField[] = [
      ...(['fullName', 'email', 'manager', 'role', 'offers', 'wants'] as const),
      ...(['languages', 'availability', 'capacity', 'volunteered', 'motivation'] as const),
    ];
    const check = fc.check(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), (rows) => {
        const { people, problems } = readRows(fields, ...rows);
        const accounted = new Set([
          ...people.map(({ row }) => row),
          ...problems.filter(({ severity }) => severity === 'error').map(({ row }) => row),
        ]);
        return accounted.size === rows.length && people.length <= rows.length;
      }),
    );
    expect(check.counterexample).toBeNull();
  });
});
