/**
 * Who goes with whom for the largest total gain. Rows and columns are two sides of a cohort; a cell
 * is one of each. A cell is taken at most once, even when both of its sides have room for more.
 */
export interface AssignmentProblem {
  readonly rowCount: number;
  readonly columnCount: number;
  /**
   * Row-major. Whole numbers, so that sums stay exact while they are below 2^53. A gain of 0 or less
   * means that the cell may not be taken: leaving both sides free is never worse.
   */
  readonly gains: Float64Array;
  /** How many cells each row can take. */
  readonly rowCapacities: Int32Array;
  readonly columnCapacities: Int32Array;
}

export interface Assignment {
  /** Taken cells as `row × columnCount + column`, ascending. */
  readonly cells: readonly number[];
  /** Sum of the gains of the taken cells. */
  readonly total: number;
  /** What one more place of each row or column would be worth at most; together they prove the total. */
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}
