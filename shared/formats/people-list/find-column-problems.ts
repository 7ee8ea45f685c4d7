import type { ImportProblem } from '#shared/domain/people-import/imported-person.ts';
import { problemValue } from '#shared/domain/people-import/problem-text.ts';
import type { Table } from '#shared/formats/table/table.ts';
import type { ColumnMapping, PeopleField } from './people-field.ts';
import type { ReadPeopleListOptions } from './read-people-list.ts';

/** A column's problem is told at its heading. */
const headingsRow = 1;

const missed: readonly (readonly [PeopleField, ImportProblem['kind']])[] = [
  ['offers', 'no-offers-column'],
  ['wants', 'no-wants-column'],
  ['volunteered', 'no-volunteer-column'],
];

/**
 * Columns left out and columns missed, for whoever has no view of the columns. The value of a column
 * left out is empty, unless it has no heading: then it is its first filled cell.
 */
export function findColumnProblems(
  table: Table,
  mapping: ColumnMapping,
  { roleForAll }: ReadPeopleListOptions = {},
): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  for (const [column, heading] of table.headings.entries()) {
    if ((mapping[column] ?? null) !== null) continue;
    const value = heading === '' ? firstFilled(table, column) : '';
    if (heading === '' && value === '') continue;
    problems.push({
      severity: 'warning',
      row: headingsRow,
      column: heading,
      value: problemValue(value),
      kind: 'column-left-out',
    });
  }
  const missing = { row: headingsRow, column: '', value: '' } as const;
  if (!mapping.includes('role') && roleForAll === undefined) {
    problems.push({ ...missing, severity: 'error', kind: 'no-role-column' });
  }
  for (const [field, kind] of missed) {
    if (!mapping.includes(field)) problems.push({ ...missing, severity: 'warning', kind });
  }
  return problems;
}

function firstFilled(table: Table, column: number): string {
  for (const { cells } of table.rows) {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') return cell;
  }
  return '';
}
