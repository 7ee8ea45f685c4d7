/** Two of them tell two people apart; the others say good, beware, and nothing in particular. */
export type ChartTone = 'primary' | 'secondary' | 'neutral' | 'success' | 'warning';

/** Told apart without colour too: filled, an outline alone, or hatched; of a line, whole, dashed or dotted. */
export type ChartFill = 'solid' | 'outline' | 'hatched';

export interface ChartSeries {
  readonly label: string;
  readonly tone: ChartTone;
  readonly fill: ChartFill;
  /** One for each label; null where there is none, which leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Drawn as a line over the columns of the others. */
  readonly isLine?: boolean;
}

interface SeriesChart {
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The ends of the scale; found from the values when left out. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly isStacked?: boolean;
}

/** What a chart shows. `rows` are bars that lie, `columns` bars that stand. */
export type ChartSpec = {
  /** As the reader's language writes it, in the axis and under the pointer. */
  formatValue(value: number): string;
} & (
  | ({ readonly kind: 'rows' | 'columns' | 'lines' | 'radar' } & SeriesChart)
  | {
      readonly kind: 'heat';
      readonly rows: readonly string[];
      readonly columns: readonly string[];
      /** By row and column; null where there is nothing to tell. */
      readonly values: readonly (readonly (number | null)[])[];
      /** What is darkest; the largest of the values when left out. */
      readonly maximum?: number;
    }
);

/** The same numbers as a table: a cell is a number, or says in words why there is none. */
export interface ChartTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const rowHeight = 40;
const heatRowHeight = 22;
const aroundRows = 64;
const usualHeight = 248;

/** How high the chart wants to be, in pixels at the usual size of text. */
export function chartHeight(spec: ChartSpec): number {
  if (spec.kind === 'heat') return aroundRows + heatRowHeight * spec.rows.length;
  if (spec.kind === 'rows') return Math.max(170, aroundRows + rowHeight * spec.labels.length);
  return usualHeight;
}
