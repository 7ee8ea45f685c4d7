/**
 * In which role the first pair of somebody who takes both earns. In `either`, each role earns apart, so
 * that somebody with a pair in both is counted twice.
 */
export type EarningRole = 'either' | 'mentor' | 'mentee';

/** What has been decided on the way to a part of all assignments. */
export interface Branch {
  /** Spread cells that are not taken. */
  readonly closedCells: readonly number[];
  /** Rows that take nobody. */
  readonly closedRows: readonly number[];
  /** Group rows that take at least their minimum. */
  readonly forcedRows: readonly number[];
  /** Cells to keep that are taken. */
  readonly fixedCells: readonly number[];
  /** By row, for people in both roles; those who are not there are taken for paired. */
  readonly earningRoles: ReadonlyMap<number, EarningRole>;
}

export const wholeTree: Branch = {
  closedCells: [],
  closedRows: [],
  forcedRows: [],
  fixedCells: [],
  earningRoles: new Map(),
};
