import type { TableError, TableSource } from '#shared/domain/people-import/list-file.ts';

/** A file of rows and columns, read but not yet understood. Every cell is text. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly source: TableSource;
}

export interface TableRow {
  /** The row as a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quote opens in this row and never closes: its last cell ends at the end of the line, or of the file. */
  readonly hasUnclosedQuote: boolean;
}

export type { TableError, TableSource };
