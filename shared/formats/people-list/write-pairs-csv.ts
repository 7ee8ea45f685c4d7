import type { Locale } from '#shared/domain/workspace.ts';
import { writeTableCsv } from '#shared/formats/table/sheet-table.ts';
import { tableOfPairs, type PairInFile, type TranslateHeading } from './pairs-table.ts';

/** Pairs as a file for a spreadsheet, written as the spreadsheets of that language expect it. */
export function writePairsCsv(
  pairs: readonly PairInFile[],
  translate: TranslateHeading,
  locale: Locale,
): string {
  return writeTableCsv(tableOfPairs(pairs, translate), locale);
}
