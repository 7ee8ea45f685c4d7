import type { PeopleField } from '#shared/formats/people-list/people-field.ts';
import { readPeopleList, type PeopleList } from '#shared/formats/people-list/read-people-list.ts';
import type { Table } from '#shared/formats/table/table.ts';

/** A table as a CSV file gives it: the headings in row 1, the rows from row 2 on. */
export function buildTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    headings,
    rows: rows.map((cells, index) => ({ row: index + 2, cells, hasUnclosedQuote: false })),
    source: { kind: 'csv', encoding: 'utf-8', delimiter: ';' },
  };
}

/** Reads rows in which every column is named by its field. */
export function readRows(
  fields: readonly PeopleField[],
  ...rows: readonly (readonly string[])[]
): PeopleList {
  return readPeopleList(buildTable(fields, rows), fields);
}

/** Each problem of the list in one line: severity, row, column, kind. */
export function kindsOf({ problems }: PeopleList): readonly string[] {
  return problems.map(({ severity, row, column, kind }) => `${severity} ${row} ${column} ${kind}`);
}
