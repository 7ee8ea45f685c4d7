import { isCertifiedOptimal } from './assignment-certificate.ts';
import { solveAssignment, type AssignmentProblem } from './assignment.ts';
import { bonusAboveAll } from './bonus-above-all.ts';
import { wholeTree, type Branch } from './branch.ts';
import type { ConstrainedProblem, KeptCells } from './constrained-problem.ts';
import type { FirstPairRules } from './credit-first-pairs.ts';
import { worthOf } from './first-pairs.ts';
import type { SearchWatch } from './match-progress.ts';
import {
  fillSpreadGains,
  layOutLines,
  noFirstPlaces,
  sumOfSpares,
  type FirstPlaces,
} from './spread-lines.ts';
import { spreadProblem } from './spread-problem.ts';

export interface RelaxedAssignment {
  /** No assignment of the branch that meets all conditions is worth more. */
  readonly bound: number;
  /** Spread cells, ascending, without the fixed ones. */
  readonly taken: readonly number[];
  /** All cells taken, fixed ones too, ascending; a cell taken twice is here twice. */
  readonly cells: readonly number[];
  /** What the branch counts for them: their worth, or more where first pairs are counted wrongly. */
  readonly gain: number;
  /** What they are worth, whether they meet the conditions or not. */
  readonly worth: number;
  /** How many of the cells to keep are among them. */
  readonly keptCount: number;
  readonly isCertified: boolean;
}

/**
 * The problem without the conditions that an assignment cannot express, for any branch. It is solved
 * as an assignment whose lines are spread (`spread-lines.ts`) where first places earn more than others:
 * a bonus above everything else in a row forced to its minimum, and the worth of a first pair.
 */
export interface Relaxation {
  /**
   * Null when the branch has no assignment. `bonus`: what each cell to keep earns beside its gain as
   * long as not enough of them are fixed (a Lagrange multiplier); any of 0 or more gives a bound.
   */
  solve(branch: Branch, bonus: number): RelaxedAssignment | null;
  /** The cell of the problem that a spread cell stands for. */
  cellOf(spreadCell: number): number;
  /** All spread cells that stand for a cell. */
  spreadCellsOf(cell: number): readonly number[];
  readonly spreadCellCount: number;
  /** False when the numbers are so large that "no assignment" may be said of a branch that has one. */
  readonly isDecisive: boolean;
}

export function createRelaxation(
  problem: ConstrainedProblem,
  kept: KeptCells,
  oppositeOf: (cell: number) => number,
  firstPairRules: FirstPairRules,
  watch: SearchWatch,
): Relaxation {
  const { columnCount, firstPairs, groups } = problem;
  const minimumOf = new Map(groups.map(({ row, minimum }) => [row, minimum]));
  const { rows, columns, cellOf, spreadCellsOf } = spreadProblem(problem);
  const width = columns.lineOf.length;
  const largestBonus = kept.least > 0 ? bonusAboveAll(problem).bonus : 0;
  const forced = bonusAboveAll(problem, largestBonus);
  const pairWorth = firstPairs?.worth ?? 0;
  const isKept = new Set(kept.cells);
  const isPlain = firstPairs === null && groups.length === 0;

  const solve = (branch: Branch, bonus: number): RelaxedAssignment | null => {
    const rowRoom = problem.rowCapacities.slice();
    const columnRoom = problem.columnCapacities.slice();
    const fixedInRow = new Map<number, number>();
    let fixedGain = 0;
    for (const cell of branch.fixedCells) {
      const row = Math.floor(cell / columnCount);
      takePlace(rowRoom, row);
      takePlace(columnRoom, cell % columnCount);
      fixedInRow.set(row, (fixedInRow.get(row) ?? 0) + 1);
      fixedGain += problem.gains[cell] ?? 0;
    }
    if (rowRoom.some(isNegative) || columnRoom.some(isNegative)) return null;
    for (const row of branch.closedRows) rowRoom[row] = 0;

    const forcedPlaces = new Map<number, number>();
    let forcedCount = 0;
    for (const row of branch.forcedRows) {
      const wanted = (minimumOf.get(row) ?? 0) - (fixedInRow.get(row) ?? 0);
      if (wanted > (rowRoom[row] ?? 0)) return null;
      if (wanted <= 0) continue;
      forcedPlaces.set(row, wanted);
      forcedCount += wanted;
    }

    const stillToKeep = Math.max(0, kept.least - branch.fixedCells.length);
    const undecided = stillToKeep > 0 ? listUndecided(branch) : [];
    if (undecided.length < stillToKeep) return null;

    const credit = firstPairRules.credit(branch);
    const rowLayout = layOutLines(rows, columns, rowRoom, (row) => {
      const count = forcedPlaces.get(row);
      return count === undefined
        ? earningPlaces(credit.rows[row], minimumOf.get(row))
        : { count, bonus: forced.bonus, areForced: true };
    });
    const columnLayout = layOutLines(columns, rows, columnRoom, (column) =>
      earningPlaces(credit.columns[column]),
    );
    const raised = new Set(undecided.flatMap(spreadCellsOf));
    const isAsGiven = isPlain && branch === wholeTree && bonus === 0;
    const gains = isAsGiven
      ? problem.gains
      : fillSpreadGains(
          problem.gains,
          { lines: rows, layout: rowLayout },
          { lines: columns, layout: columnLayout },
        );
    if (!isAsGiven) editGains(gains, branch, raised, bonus);

    const current: AssignmentProblem = {
      rowCount: rows.lineOf.length,
      columnCount: width,
      gains,
      rowCapacities: rowLayout.capacities,
      columnCapacities: columnLayout.capacities,
    };
    const assignment = solveAssignment(current);
    watch.checking();
    const isCertified = isCertifiedOptimal(current, assignment);
    const taken = assignment.cells.filter((cell) => cellOf(cell) >= 0);
    const filled = taken.filter((cell) => forcedPlaces.has(Math.floor(cell / width))).length;
    if (filled < forcedCount) return null;
    const raisedCount = taken.filter((cell) => raised.has(cell)).length;
    const cells = [...branch.fixedCells, ...taken.map(cellOf)].sort((one, other) => one - other);
    const gain =
      assignment.total -
      sumOfSpares(rowLayout) -
      sumOfSpares(columnLayout) -
      filled * forced.bonus -
      raisedCount * bonus +
      fixedGain +
      credit.grantedCount * pairWorth;
    return {
      bound: gain + (raisedCount - stillToKeep) * bonus,
      taken,
      cells,
      gain,
      worth: worthOf(problem, cells),
      keptCount: cells.filter((cell) => isKept.has(cell)).length,
      isCertified,
    };
  };

  const earningPlaces = (earns: number | undefined, count = 1): FirstPlaces =>
    earns === 1 ? { count, bonus: pairWorth / count, areForced: false } : noFirstPlaces;

  const editGains = (
    gains: Float64Array,
    branch: Branch,
    raised: ReadonlySet<number>,
    bonus: number,
  ): void => {
    for (const cell of raised) {
      const gain = gains[cell] ?? 0;
      if (gain > 0) gains[cell] = gain + bonus;
    }
    for (const cell of branch.closedCells) gains[cell] = 0;
    for (const cell of branch.fixedCells) {
      const opposite = oppositeOf(cell);
      for (const one of opposite < 0 ? [cell] : [cell, opposite]) {
        for (const spreadCell of spreadCellsOf(one)) gains[spreadCell] = 0;
      }
    }
  };

  const listUndecided = (branch: Branch): readonly number[] => {
    const closed = new Set(branch.closedCells);
    const fixed = new Set(branch.fixedCells);
    return kept.cells.filter(
      (cell) => !fixed.has(cell) && spreadCellsOf(cell).some((one) => !closed.has(one)),
    );
  };

  return {
    solve,
    cellOf,
    spreadCellsOf,
    spreadCellCount: rows.lineOf.length * width,
    isDecisive: (groups.length === 0 || forced.isDecisive) && (firstPairs?.isDecisive ?? true),
  };
}

function takePlace(capacities: Int32Array, place: number): void {
  capacities[place] = (capacities[place] ?? 0) - 1;
}

function isNegative(capacity: number): boolean {
  return capacity < 0;
}
