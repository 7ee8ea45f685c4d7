import { listRowOfColumn, type ConstrainedProblem } from './constrained-problem.ts';
import type { Branch } from './relaxed-assignment.ts';

/** How a branch values first pairs: at least as high as they are worth in any of its assignments. */
export interface FirstPairCredit {
  /** 1 for the rows and columns whose first pair earns. */
  readonly rows: Uint8Array;
  readonly columns: Uint8Array;
  /** People who count as paired without earning anything: they are, or it is assumed of them. */
  readonly grantedCount: number;
}

/** People who can be given a pair as mentor and as mentee, whom an assignment counts wrongly. */
export interface Miscounted {
  /** Rows of those who are taken for paired and are not. */
  readonly unpaired: readonly number[];
  /** Rows of those who earn twice. */
  readonly twice: readonly number[];
}

export interface FirstPairRules {
  /** Rows of people who can be given their first pair in either role. */
  readonly bothRoles: readonly number[];
  credit(branch: Branch): FirstPairCredit;
  /** `cells`: of the problem, taken by an assignment of the branch. */
  findMiscounted(branch: Branch, cells: readonly number[]): Miscounted;
}

/**
 * An assignment earns on each side of its own. So somebody who takes both roles is taken for paired at
 * first, which most are; where that proves wrong, they earn in either role; and where they then earn
 * twice, they are made to take somebody as mentor, or nobody.
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
    const earnsTwice = new Set(branch.earningTwice);
    for (const row of bothRoles) {
      const column = columnOfRow[row] ?? -1;
      if (rows[row] === 1 && columns[column] === 1 && !earnsTwice.has(row)) grant(row, column);
    }
    return { rows, columns, grantedCount };
  };

  const findMiscounted = (branch: Branch, cells: readonly number[]): Miscounted => {
    if (bothRoles.length === 0) return noneMiscounted;
    const rowsTaken = new Set(cells.map((cell) => Math.floor(cell / columnCount)));
    const columnsTaken = new Set(cells.map((cell) => cell % columnCount));
    const decidedRows = new Set([...branch.closedRows, ...branch.forcedRows]);
    const fixedRows = new Set(branch.fixedCells.map((cell) => Math.floor(cell / columnCount)));
    const fixedColumns = new Set(branch.fixedCells.map((cell) => cell % columnCount));
    const earnsTwice = new Set(branch.earningTwice);
    const unpaired: number[] = [];
    const twice: number[] = [];
    for (const row of bothRoles) {
      const column = columnOfRow[row] ?? -1;
      if (decidedRows.has(row) || fixedRows.has(row) || fixedColumns.has(column)) continue;
      const isMentor = rowsTaken.has(row);
      const isMentee = columnsTaken.has(column);
      if (!earnsTwice.has(row)) {
        if (!isMentor && !isMentee) unpaired.push(row);
      } else if (isMentor && isMentee) {
        twice.push(row);
      }
    }
    return { unpaired, twice };
  };

  return { bothRoles, credit, findMiscounted };
}

const noneMiscounted: Miscounted = { unpaired: [], twice: [] };
