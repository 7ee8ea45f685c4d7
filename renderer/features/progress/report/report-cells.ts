import type { Figure } from '#shared/domain/progress/figure.ts';
import { writeFigure, type ReportWording } from '#shared/i18n/report-wording.ts';

export type Cell = string | number;

/** Two decimals are more than any of these figures knows. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A number, or in words why there is none. */
export function figureCell(figure: Figure, words: ReportWording): Cell {
  return figure.kind === 'value' ? rounded(figure.value) : writeFigure(figure, words);
}

export function countCell(figure: Figure): Cell {
  return figure.kind === 'value' ? figure.count : '';
}
