import type { AssignmentProblem } from './assignment.ts';

/** A row that takes nobody, or at least `minimum`, 2 or more. */
export interface RowGroup {
  readonly row: number;
  readonly minimum: number;
}

/** Conditions that an assignment alone cannot express. */
export interface PairConditions {
  /** For each row the column of the same person, -1 for none. Two such people are taken one way only. */
  readonly columnOfRow: Int32Array;
  readonly groups: readonly RowGroup[];
}

/** What is earned, once for each person, when somebody who has no pair yet gets one. */
export interface FirstPairs {
  readonly worth: number;
  /**
   * 1 for a row or column that can be given a pair and whose person has none yet. Somebody with a row
   * and a column earns once.
   */
  readonly rows: Uint8Array;
  readonly columns: Uint8Array;
  /** Whether one person more is worth more than all gains together. */
  readonly isDecisive: boolean;
}

export interface ConstrainedProblem extends AssignmentProblem, PairConditions {
  /** Null when only gains count. */
  readonly firstPairs: FirstPairs | null;
}

/** Cells that stand, of which at least `least` are to be taken again; 0 or less when all of them may go. */
export interface KeptCells {
  readonly cells: readonly number[];
  readonly least: number;
}

type People = Pick<ConstrainedProblem, 'columnCount' | 'columnOfRow'>;

/** For each column the row of the same person, -1 for none. */
export function listRowOfColumn({ columnCount, columnOfRow }: People): Int32Array {
  const rowOfColumn = new Int32Array(columnCount).fill(-1);
  for (const [row, column] of columnOfRow.entries()) {
    if (column >= 0) rowOfColumn[column] = row;
  }
  return rowOfColumn;
}

/** Finds the cell that pairs the same two people the other way round, -1 for none. */
export function createOppositeOf(people: People): (cell: number) => number {
  const { columnCount, columnOfRow } = people;
  const rowOfColumn = listRowOfColumn(people);
  return (cell) => {
    const row = rowOfColumn[cell % columnCount] ?? -1;
    const column = columnOfRow[Math.floor(cell / columnCount)] ?? -1;
    return row < 0 || column < 0 ? -1 : row * columnCount + column;
  };
}
