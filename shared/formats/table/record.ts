import { leadingLines } from './table-limits.ts';

/** A line of a table before anyone knows which line holds the headings. */
export interface TableRecord {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly hasUnclosedQuote: boolean;
}

export function isBlankRecord(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}

/** Headings known in one line, from which it is the line of headings. */
const knownHeadingsNeeded = 2;

/** Where the line of headings stands among the first records; -1 where none has headings that are known. */
export function findHeadings(
  records: readonly TableRecord[],
  isHeading: (cell: string) => boolean,
): number {
  return records
    .slice(0, leadingLines)
    .findIndex(({ cells }) => cells.filter(isHeading).length >= knownHeadingsNeeded);
}
