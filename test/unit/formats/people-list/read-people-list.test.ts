import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeopleTable } from '#shared/formats/people-list/read-people-file.ts';
import { readPeopleList } from '#shared/formats/people-list/read-people-list.ts';
import { suggestMapping } from '#shared/formats/people-list/suggest-mapping.ts';
import { fixturePath } from '#test/builders/fixture-path.ts';
import { buildTable, kindsOf, readRows } from './read-rows.ts';

test('leaves open what the list does not ask', () => {
  expect(readRows(['fullName', 'role'], ['Ada L', 'mentor']).people[0]).toMatchObject({
    hasVolunteered: null,
    capacity: null,
    email: '',
  });
  const blank = readRows(['fullName', 'role', 'capacity'], ['Ada L', 'mentor', '-']);
  expect(blank.people[0]?.capacity).toBeNull();
  expect(kindsOf(blank)).toEqual([]);
});

test.each(['Max mentees', 'Nombre de mentorés'])(
  'counts the number under %j for mentors only',
  (heading) => {
    const table = buildTable(
      ['Name', 'Role', heading],
      [
        ['Ada', 'mentor', '3'],
        ['Bob', 'mentee', '3'],
        ['Cid', 'both', '2'],
        ['Dan', 'mentee', 'many'],
      ],
    );
    const list = readPeopleList(table, ['fullName', 'role', 'capacity']);
    expect(list.people.map(({ capacity }) => capacity)).toEqual([3, null, 2, null]);
    expect(list.problems).toEqual([]);
  },
);

test('reads teams, tags and wished partners', () => {
  const { people, problems } = readRows(
    ['fullName', 'role', 'team', 'motivationTags', 'choices'],
    ['Ada L', 'mentor', ' Équipe  bleue ', 'réseau; IA', 'Bob Roy; cid@x.test'],
    ['Bob Roy', 'mentee', '', '-', 'n/a'],
  );
  expect(problems).toEqual([]);
  expect(people[0]).toMatchObject({
    team: 'Équipe bleue',
    motivationTags: ['réseau', 'IA'],
    choiceReferences: ['Bob Roy', 'cid@x.test'],
  });
  expect(people[1]).toMatchObject({ team: '', motivationTags: [], choiceReferences: [] });
});

describe('a role for everybody', () => {
  const table = buildTable(
    ['Name', 'Role'],
    [
      ['Ada', 'mentee'],
      ['Bob', ''],
    ],
  );

  test('is taken where no column gives one', () => {
    const list = readPeopleList(table, ['fullName', null], { roleForAll: 'mentor' });
    expect(list.people.map(({ role }) => role)).toEqual(['mentor', 'mentor']);
    expect(kindsOf(list)).toEqual([]);
  });

  test('never overrules a column', () => {
    const list = readPeopleList(table, ['fullName', 'role'], { roleForAll: 'mentor' });
    expect(list.people.map(({ role }) => role)).toEqual(['mentee']);
    expect(kindsOf(list)).toEqual(['error 3 Role missing-role']);
  });
});

test('takes a blank answer for a no, and asks about it only where others answer no', () => {
  const fields = ['fullName', 'role', 'volunteered'] as const;
  const ticked = readRows(fields, ['Ada', 'mentor', 'x'], ['Bob', 'mentor', '']);
  expect(ticked.people.map(({ hasVolunteered }) => hasVolunteered)).toEqual([true, false]);
  expect(kindsOf(ticked)).toEqual([]);
  const answered = readRows(fields, ['Ada', 'mentor', 'non'], ['Bob', 'mentor', '']);
  expect(kindsOf(answered)).toEqual(['warning 3 volunteered volunteer-unclear']);
  const unclear = readRows(fields, ['Ada', 'mentor', 'peut-être']);
  expect(kindsOf(unclear)).toEqual(['warning 2 volunteered volunteer-unclear']);
});

test('misses levels only in a list that gives levels', () => {
  const fields = ['fullName', 'role', 'offers'] as const;
  const without = readRows(fields, ['Ada', 'mentor', 'SEO; IA']);
  expect(without.people[0]?.offers.map(({ level }) => level)).toEqual([3, 3]);
  expect(kindsOf(without)).toEqual([]);
  const some = readRows(fields, ['Ada', 'mentor', 'SEO; IA'], ['Bob', 'mentor', 'SEO (2)']);
  expect(kindsOf(some)).toEqual(['warning 2 offers level-missing']);
});

describe('rows that are not whole', () => {
  const fields = ['fullName', 'role', 'motivation'] as const;

  test('leaves a row out that stops before the role', () => {
    expect(kindsOf(readRows(fields, ['Ada']))).toEqual(['error 2  too-few-cells']);
  });

  test('keeps a row that only lacks what may be blank', () => {
    const list = readRows(fields, ['Ada', 'mentor']);
    expect(list.people).toHaveLength(1);
    expect(kindsOf(list)).toEqual(['warning 2  too-few-cells']);
  });

  test('warns of text beyond the last heading, not of blanks there', () => {
    const list = readRows(fields, ['Ada', 'mentor', 'x', ''], ['Bob', 'mentor', 'x', '', 'y']);
    expect(kindsOf(list)).toEqual(['warning 3  too-many-cells']);
  });

  test('leaves out a row whose quote never closes', () => {
    const table = buildTable(fields, [['Ada', 'mentor', 'x']]);
    const open = { ...table, rows: table.rows.map((row) => ({ ...row, hasUnclosedQuote: true })) };
    expect(kindsOf(readPeopleList(open, fields))).toEqual(['error 2  unclosed-quote']);
  });
});

test('reports every reason for which a row is left out', () => {
  expect(kindsOf(readRows(['fullName', 'role'], ['', 'chef'], ['Ada', '']))).toEqual([
    'error 2 fullName missing-name',
    'error 2 role unknown-role',
    'error 3 role missing-role',
  ]);
});

test('leaves an address to the person whose name it spells, or else to the first', () => {
  const fields = ['fullName', 'role', 'email'] as const;
  const list = readRows(
    fields,
    ['Zoé Sow', 'mentor', 'bao.tanaka@x.test'],
    ['Bao Tanaka', 'mentor', 'BAO.tanaka@x.test'],
    ['Ada L', 'mentor', 'info@x.test'],
    ['Bob M', 'mentor', 'info@x.test'],
  );
  expect(list.people.map(({ email }) => email)).toEqual([
    '',
    'bao.tanaka@x.test',
    'info@x.test',
    '',
  ]);
  expect(kindsOf(list)).toEqual([
    'warning 2 email email-of-another-person',
    'warning 5 email email-of-another-person',
  ]);
});

test.each(['Ada L', 'L, ADA', 'ada.l@x.test', 'Ada L <ADA.L@x.test>'])(
  'drops %j as the manager of Ada L herself',
  (manager) => {
    const list = readRows(
      ['fullName', 'role', 'email', 'manager'],
      ['Ada L', 'mentor', 'ada.l@x.test', manager],
    );
    expect(list.people[0]?.managerReference).toBe('');
    expect(kindsOf(list)).toEqual(['warning 2 manager own-manager']);
  },
);

test('reads the same people whatever the order of the columns', async () => {
  const bytes = new Uint8Array(await readFile(fixturePath('people-46-fr.csv')));
  const read = await readPeopleTable(bytes, 'people-46-fr.csv');
  if (!read.ok) throw new Error(read.error.kind);
  const table = read.value;
  const { people } = readPeopleList(table, suggestMapping(table.headings, table.rows));
  const columns = table.headings.map((_, column) => column);
  fc.assert(
    fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
      const reorder = (cells: readonly string[]): readonly string[] =>
        order.map((column) => cells[column] ?? '');
      const headings = reorder(table.headings);
      const rows = table.rows.map((row) => ({ ...row, cells: reorder(row.cells) }));
      const shuffled = readPeopleList({ ...table, headings, rows }, suggestMapping(headings, rows));
      expect(shuffled.people).toEqual(people);
    }),
    { numRuns: 20 },
  );
  expect(people).toHaveLength(46);
});
