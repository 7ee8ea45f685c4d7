import type { Figure } from '#shared/domain/progress/figure.ts';
import type { WorkbookCell } from '#shared/formats/table/write-workbook.ts';
import { writeFigure, type ReportWording } from '#shared/i18n/report-wording.ts';

export type Cell = WorkbookCell;

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

/** A calendar date as one that a spreadsheet sorts and calculates with; empty where there is none. */
export function dayCell(day: string | null): Cell {
  return day === null ? '' : new Date(`${day}T00:00:00Z`);
}
