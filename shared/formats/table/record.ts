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
