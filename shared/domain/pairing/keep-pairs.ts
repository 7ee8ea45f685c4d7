import { bonusAboveAll } from './bonus-above-all.ts';
import {
  noneKept,
  solveConstrained,
  type ConstrainedAssignment,
} from './constrained-assignment.ts';
import type { ConstrainedProblem, KeptCells } from './constrained-problem.ts';
import { worthOf } from './first-pairs.ts';
import type { SearchWatch } from './match-progress.ts';

/**
 * The best assignment that takes enough of the cells that stand; where that cannot be, the one that
 * takes the most of them, and of these the best.
 */
export function solveKeeping(
  problem: ConstrainedProblem,
  kept: KeptCells,
  watch: SearchWatch,
): ConstrainedAssignment {
  const free = solveConstrained(problem, noneKept, null, watch) ?? nothing;
  if (countTaken(free, kept.cells) >= kept.least) return free;
  const most = solveKeepingMost(problem, kept.cells, watch);
  if (countTaken(most, kept.cells) <= kept.least) return most;
  return solveConstrained(problem, kept, most.cells, watch) ?? most;
}

const nothing: ConstrainedAssignment = { cells: [], total: 0, isProvenOptimal: false };

export function countTaken(
  assignment: Pick<ConstrainedAssignment, 'cells'>,
  cells: readonly number[],
): number {
  const taken = new Set(assignment.cells);
  return cells.filter((cell) => taken.has(cell)).length;
}

/** Keeps as many of the cells as can be, whatever the cost. Changes the gains while it solves. */
function solveKeepingMost(
  problem: ConstrainedProblem,
  cells: readonly number[],
  watch: SearchWatch,
): ConstrainedAssignment {
  const { gains } = problem;
  const { bonus, isDecisive } = bonusAboveAll(problem);
  const possible = cells.filter((cell) => (gains[cell] ?? 0) > 0);
  for (const cell of possible) gains[cell] = (gains[cell] ?? 0) + bonus;
  const assignment = solveConstrained(problem, noneKept, null, watch) ?? nothing;
  for (const cell of possible) gains[cell] = (gains[cell] ?? 0) - bonus;
  return {
    cells: assignment.cells,
    total: worthOf(problem, assignment.cells),
    isProvenOptimal: assignment.isProvenOptimal && isDecisive,
  };
}
