import type { Locale } from '#shared/domain/workspace.ts';
import { writeCsv } from '#shared/formats/table/write-csv.ts';

export interface PairInFile {
  readonly mentorName: string;
  readonly mentorEmail: string;
  readonly menteeName: string;
  readonly menteeEmail: string;
  /** 0 to 100. */
  readonly score: number;
  /** In words; the column is there when any pair has one. */
  readonly state?: string;
  /** In words, the weightiest first. */
  readonly reasons: readonly string[];
}

const columns = [
  'mentor',
  'mentor-email',
  'mentee',
  'mentee-email',
  'score',
  'state',
  'reasons',
] as const;

/** Puts a heading into words. The product's `Translate` fits; formats do not depend on the catalogues. */
export type TranslateHeading = (key: `pairs-file.${(typeof columns)[number]}`) => string;

/** Separates reasons within their cell, so that the file stays one line per pair. */
const reasonSeparator = ' | ';

/** Pairs as a file for a spreadsheet, written as the spreadsheets of that language expect it. */
export function writePairsCsv(
  pairs: readonly PairInFile[],
  translate: TranslateHeading,
  locale: Locale,
): string {
  const hasState = pairs.some(({ state }) => state !== undefined);
  const headings = columns
    .filter((column) => column !== 'state' || hasState)
    .map((column) => translate(`pairs-file.${column}`));
  const rows = pairs.map((pair) => [
    pair.mentorName,
    pair.mentorEmail,
    pair.menteeName,
    pair.menteeEmail,
    writeScore(pair.score, locale),
    ...(hasState ? [pair.state ?? ''] : []),
    pair.reasons.join(reasonSeparator),
  ]);
  return writeCsv(headings, rows, { kind: 'spreadsheet', delimiter: locale === 'fr' ? ';' : ',' });
}

/** One decimal at most, with the decimal mark that makes a spreadsheet read a number. */
function writeScore(score: number, locale: Locale): string {
  const text = String(Math.round(score * 10) / 10);
  return locale === 'fr' ? text.replace('.', ',') : text;
}
