import { expect, test } from 'vitest';
import { findColumnProblems } from '#shared/formats/people-list/find-column-problems.ts';
import type { ColumnMapping } from '#shared/formats/people-list/people-field.ts';
import type { Table } from '#shared/formats/table/table.ts';

function buildTable(...lines: readonly string[]): Table {
  const [headings = [], ...rows] = lines.map((line) => line.split(';'));
  return {
    headings,
    rows: rows.map((cells, index) => ({ row: index + 2, cells, hasUnclosedQuote: false })),
    source: { kind: 'csv', encoding: 'utf-8', delimiter: ';' },
  };
}

const complete: ColumnMapping = ['fullName', 'role', 'offers', 'wants', 'volunteered'];

test('finds nothing where every column is used and none is missed', () => {
  const table = buildTable('Name;Role;Offers;Needs;Consent');
  expect(findColumnProblems(table, complete)).toEqual([]);
});

test('finds nothing wrong with columns kept as they are', () => {
  const table = buildTable('Name;Role;Offers;Needs;Consent;School;Sport');
  expect(findColumnProblems(table, [...complete, 'custom', 'custom'])).toEqual([]);
});

test('names each column left out, one without a heading by what it holds', () => {
  const table = buildTable(
    'Name;Role;Offers;Needs;Consent;Colour;;',
    'Ada;mentor;;;;red;;',
    'Bob;mentor;;;;;x;',
  );
  const problem = { severity: 'warning', row: 1, kind: 'column-left-out' };
  expect(findColumnProblems(table, [...complete, null, null, null])).toEqual([
    { ...problem, column: 'Colour', value: '' },
    { ...problem, column: '', value: 'x' },
  ]);
});

test('names each column that is missed', () => {
  const kindsOf = (...given: Parameters<typeof findColumnProblems>): readonly string[] =>
    findColumnProblems(...given).map(
      ({ severity, row, column, kind }) => `${severity} ${row} ${column} ${kind}`,
    );
  const table = buildTable('Name');
  const missed = [
    'warning 1  no-offers-column',
    'warning 1  no-wants-column',
    'warning 1  no-volunteer-column',
  ];
  expect(kindsOf(table, ['fullName'])).toEqual(['error 1  no-role-column', ...missed]);
  expect(kindsOf(table, ['fullName'], { roleForAll: 'mentor' })).toEqual(missed);
});
