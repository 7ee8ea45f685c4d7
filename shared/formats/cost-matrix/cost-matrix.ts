/** How the numbers after the first are to be read; the first is always the size. */
export const costLayouts = ['dense', 'sparse'] as const;
/** `dense`: size × size costs, row by row. `sparse`: one line `row column cost` per couple that may meet, counted from 1. */
export type CostLayout = (typeof costLayouts)[number];

export interface CostMatrix {
  readonly size: number;
  /** Row-major; Infinity where the two may not meet. */
  readonly costs: Float64Array;
  readonly layout: CostLayout;
}

/** Beyond, the matrix alone would take more than half a gigabyte. */
export const maximumCostMatrixSize = 8000;

/** What is wrong with a cost file. Lines count from 1. */
export type CostMatrixError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number'; readonly line: number; readonly text: string }
  | { readonly kind: 'bad-size'; readonly line: number; readonly text: string }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  /** Neither size × size costs nor lines of three. */
  | { readonly kind: 'wrong-count'; readonly size: number; readonly count: number }
  | { readonly kind: 'not-a-triple'; readonly line: number; readonly count: number }
  | {
      readonly kind: 'not-a-place';
      readonly line: number;
      readonly value: number;
      readonly size: number;
    }
  | {
      readonly kind: 'repeated-couple';
      readonly line: number;
      readonly row: number;
      readonly column: number;
    };
