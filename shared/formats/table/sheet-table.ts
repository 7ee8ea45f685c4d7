import type { Locale } from '#shared/domain/workspace.ts';
import { writeCsv } from './write-csv.ts';

/** A table for a spreadsheet: text as it is, numbers as numbers. */
export interface SheetTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Separates several statements within one cell, so that the file stays one line per row. */
export const statementSeparator = ' | ';

/** CSV as the spreadsheets of that language expect it; formulas are guarded. */
export function writeTableCsv({ headings, rows }: SheetTable, locale: Locale): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? writeNumber(cell, locale) : cell)),
  );
  return writeCsv(headings, cells, {
    kind: 'spreadsheet',
    delimiter: locale === 'fr' ? ';' : ',',
  });
}

/** With the decimal mark that makes a spreadsheet of that language read a number. */
function writeNumber(value: number, locale: Locale): string {
  return locale === 'fr' ? String(value).replace('.', ',') : String(value);
}
