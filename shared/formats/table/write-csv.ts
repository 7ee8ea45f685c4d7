import { guardFormula } from './formula-guard.ts';

export interface WriteCsvOptions {
  /** `spreadsheet`: formulas are guarded, for people. `exchange`: every cell exactly as it is, for programs. */
  readonly kind: 'spreadsheet' | 'exchange';
  readonly delimiter: ';' | ',' | '\t';
}

/**
 * CSV text with a byte order mark, without which Excel misreads accents, and CRLF line ends. To be
 * encoded as UTF-8.
 */
export function writeCsv(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { kind, delimiter }: WriteCsvOptions,
): string {
  const needsQuotes = new RegExp(`["\\r\\n\\ufeff${delimiter}]|^\\s|\\s$`);
  const writeCell = (cell: string): string => {
    const text = kind === 'spreadsheet' ? guardFormula(cell) : cell;
    return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [headings, ...rows].map((cells) => {
    const line = cells.map(writeCell).join(delimiter);
    // A lone empty cell would read back as no row at all.
    return line === '' ? '""' : line;
  });
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
