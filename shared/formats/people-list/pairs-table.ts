import { statementSeparator, type SheetTable } from '#shared/formats/table/sheet-table.ts';

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

/** One row for each pair, in the order given. */
export function tableOfPairs(
  pairs: readonly PairInFile[],
  translate: TranslateHeading,
): SheetTable {
  const hasState = pairs.some(({ state }) => state !== undefined);
  return {
    headings: columns
      .filter((column) => column !== 'state' || hasState)
      .map((column) => translate(`pairs-file.${column}`)),
    rows: pairs.map((pair) => [
      pair.mentorName,
      pair.mentorEmail,
      pair.menteeName,
      pair.menteeEmail,
      // One decimal at most.
      Math.round(pair.score * 10) / 10,
      ...(hasState ? [pair.state ?? ''] : []),
      pair.reasons.join(statementSeparator),
    ]),
  };
}
