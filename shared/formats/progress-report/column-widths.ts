import type { ReportTable } from './report-document.ts';

/** Longer cells go on in a second line. */
const longestLine = 34;
/** Beside every cell, as many as its padding takes. */
const padding = 3;

/**
 * How wide each column is, in the unit of `whole`, which they fill together. None is narrower than its
 * longest word where that can be had; what is left over is dealt out evenly.
 *
 * @param lineLength how many characters fit into `whole`
 */
export function columnWidths(
  { columns, rows }: Pick<ReportTable, 'columns' | 'rows'>,
  whole: number,
  lineLength: number,
): readonly number[] {
  const measured = columns.map(({ label }, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const word = longest([label, ...cells].flatMap((cell) => cell.split(/[ -]/)));
    return {
      word: word + padding,
      line: Math.max(word, Math.min(longestLine, longest(cells))) + padding,
    };
  });
  const words = sum(measured.map(({ word }) => word));
  const lines = sum(measured.map(({ line }) => line));
  // Between the least they need and what they would like, all give way by the same share.
  const share = lines === words ? 1 : clamp((lineLength - words) / (lines - words));
  const spare = Math.max(0, lineLength - lines) / columns.length;
  const wanted = measured.map(({ word, line }) => word + (line - word) * share + spare);
  const total = sum(wanted);
  const ends = wanted.map((_width, index) =>
    Math.round((sum(wanted.slice(0, index + 1)) / total) * whole),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
