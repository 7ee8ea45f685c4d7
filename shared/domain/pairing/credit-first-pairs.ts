import type { Branch } from './branch.ts';
import { listRowOfColumn, type ConstrainedProblem } from './constrained-problem.ts';

/** How a branch counts first pairs. */
export interface FirstPairCredit {
  /** 1 for the rows and columns whose first pair earns. */
  readonly rows: Uint8Array;
  readonly columns: Uint8Array;
  /** People who count as paired without earning anything: they are, or it is assumed of them. */
  readonly grantedCount: number;
}

/** Rows of people who may be given their first pair in either role and are counted for more than they are. */
export interface Miscounted {
  /** Taken for paired, and not. */
  readonly unpaired: readonly number[];
  readonly twice: readonly number[];
}

export interface FirstPairRules {
  credit(branch: Branch): FirstPairCredit;
  /** `cells`: of the problem, taken by an assignment of the branch. */
  findMiscounted(branch: Branch, cells: readonly number[]): Miscounted;
}

/**
 * An assignment earns on each of its sides apart, and somebody who takes both roles counts once. They
 * are taken for paired at first, as most of them will be; where that proves wrong, either role earns;
 * and where both then do, one role only is tried, and the other: no pairs are lost by that, for
 * whoever has a pair has it in one of the two.
 */
export function createFirstPairRules(problem: ConstrainedProblem): FirstPairRules {
  const { columnCount, columnOfRow } = problem;
  const earning = problem.firstPairs ?? {
    rows: new Uint8Array(problem.rowCount),
    columns: new Uint8Array(columnCount),
  };
  const rowOfColumn = listRowOfColumn(problem);
  const bothRoles = [...earning.rows.keys()].filter(
    (row) => earning.rows[row] === 1 && earning.columns[columnOfRow[row] ?? -1] === 1,
  );

  const credit = (branch: Branch): FirstPairCredit => {
    const rows = earning.rows.slice();
    const columns = earning.columns.slice();
    let grantedCount = 0;
    const grant = (row: number, column: number): void => {
      if (rows[row] !== 1 && columns[column] !== 1) return;
      grantedCount += 1;
      if (row >= 0) rows[row] = 0;
      if (column >= 0) columns[column] = 0;
    };
    for (const cell of branch.fixedCells) {
      const row = Math.floor(cell / columnCount);
      const column = cell % columnCount;
      grant(row, columnOfRow[row] ?? -1);
      grant(rowOfColumn[column] ?? -1, column);
    }
    for (const row of branch.forcedRows) grant(row, columnOfRow[row] ?? -1);
    for (const row of branch.closedRows) rows[row] = 0;
    for (const row of bothRoles) {
      const column = columnOfRow[row] ?? -1;
      if (rows[row] !== 1 || columns[column] !== 1) continue;
      const role = branch.earningRoles.get(row);
      if (role === undefined) grant(row, column);
      if (role === 'mentor') columns[column] = 0;
      if (role === 'mentee') rows[row] = 0;
    }
    return { rows, columns, grantedCount };
  };

  const findMiscounted = (branch: Branch, cells: readonly number[]): Miscounted => {
    const unpaired: number[] = [];
    const twice: number[] = [];
    if (bothRoles.length === 0) return { unpaired, twice };
    const rowsTaken = new Set(cells.map((cell) => Math.floor(cell / columnCount)));
    const columnsTaken = new Set(cells.map((cell) => cell % columnCount));
    const { rows, columns } = credit(branch);
    for (const row of bothRoles) {
      const column = columnOfRow[row] ?? -1;
      const isMentor = rowsTaken.has(row);
      const isMentee = columnsTaken.has(column);
      const isAssumed = !branch.earningRoles.has(row) && !branch.closedRows.includes(row);
      if (isAssumed && !isMentor && !isMentee) unpaired.push(row);
      if (rows[row] === 1 && columns[column] === 1 && isMentor && isMentee) twice.push(row);
    }
    return { unpaired, twice };
  };

  return { credit, findMiscounted };
}
