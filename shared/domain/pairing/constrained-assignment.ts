import { bonusAboveAll } from './bonus-above-all.ts';
import {
  createOppositeOf,
  type ConstrainedProblem,
  type KeptCells,
} from './constrained-problem.ts';
import { createFirstPairRules } from './credit-first-pairs.ts';
import { worthOf } from './first-pairs.ts';
import { createInspection, type Inspected } from './inspect-branch.ts';
import { noHint, priceBranch, type BranchHint } from './price-branch.ts';
import { wholeTree, type Branch } from './branch.ts';
import { unwatched, type SearchWatch } from './match-progress.ts';
import { createRelaxation } from './relaxed-assignment.ts';

export interface ConstrainedAssignment {
  /** Cells of the problem, ascending. */
  readonly cells: readonly number[];
  /** What they are worth: their gains, and first pairs where these count. */
  readonly total: number;
  /** No assignment that meets all conditions is worth more. */
  readonly isProvenOptimal: boolean;
}

/**
 * Each branch is a full solve. The budget counts cells, not milliseconds, so that the same input gets
 * the same answer on a slow machine: about a second at worst.
 */
const branchBudgetCells = 4_000_000;
const minimumSolves = 16;
const maximumSolves = 2000;

/**
 * The best assignment that takes no cell together with its opposite, fills no group below its minimum
 * and takes enough of the cells to keep; null when none was found that keeps enough.
 *
 * Branch and bound: the conditions are first ignored, then each one that is broken is tried both ways,
 * best bound first, so that the first answer which breaks none and reaches its bound is the best there
 * is. Cells to keep earn a bonus instead of being a condition (`price-branch.ts`). The general problem
 * is NP-hard, so the search stops early where many conditions clash, and answers with the best it has
 * met, without proof. `start`: an assignment known to meet all conditions.
 */
export function solveConstrained(
  problem: ConstrainedProblem,
  kept: KeptCells = noneKept,
  start: readonly number[] | null = null,
  watch: SearchWatch = unwatched,
): ConstrainedAssignment | null {
  const oppositeOf = createOppositeOf(problem);
  const firstPairRules = createFirstPairRules(problem);
  const relaxation = createRelaxation(problem, kept, oppositeOf, firstPairRules, watch);
  const inspect = createInspection(problem, kept, relaxation, oppositeOf, firstPairRules);
  const largest = kept.least > 0 ? bonusAboveAll(problem) : { bonus: 0, isDecisive: true };
  const solveLimit = countAffordableSolves(relaxation.spreadCellCount);
  const search: Search = { solves: 0, isLimited: false, best: null };
  watch.begin();
  if (start !== null) search.best = { cells: start, total: worthOf(problem, start) };
  let isExhaustive = relaxation.isDecisive && largest.isDecisive;
  const open: Inspected[] = [];

  const explore = (branch: Branch, hint: BranchHint): Inspected | null => {
    const priced = priceBranch(branch, kept, hint, largest.bonus, (bonus) => {
      const hasMore = search.isLimited && search.solves < solveLimit;
      watch.solving(search.solves, hasMore ? solveLimit : null);
      search.solves += 1;
      const relaxed = relaxation.solve(branch, bonus);
      if (relaxed === null) return null;
      isExhaustive &&= relaxed.isCertified;
      const { cells, worth } = relaxed;
      const isBetter = search.best === null || worth > search.best.total;
      if (isBetter && inspect.meetsAll(relaxed)) search.best = { cells, total: worth };
      return relaxed;
    });
    return priced === null ? null : inspect.divide(priced);
  };
  const isWorthwhile = ({ priced }: Inspected): boolean =>
    search.best === null || priced.relaxed.bound > search.best.total;

  const root = explore(wholeTree, noHint);
  if (root !== null && isWorthwhile(root)) {
    // Where groups compete for the same people, bounds are weak: a fair answer at hand cuts them down.
    settleGreedily(root, explore);
    open.push(root);
  }
  search.isLimited = true;
  for (;;) {
    const next = takeBest(open);
    if (next === null || !isWorthwhile(next)) break;
    if (search.solves + 2 > solveLimit || next.children.length === 0) {
      isExhaustive = false;
      break;
    }
    for (const { branch, hint } of next.children) {
      const child = explore(branch, hint);
      if (child !== null && isWorthwhile(child)) open.push(child);
    }
  }
  return search.best === null ? null : { ...search.best, isProvenOptimal: isExhaustive };
}

export const noneKept: KeptCells = { cells: [], least: 0 };

interface Search {
  solves: number;
  /** Whether no more than the affordable solves are made, and those of the step that reaches them. */
  isLimited: boolean;
  best: { readonly cells: readonly number[]; readonly total: number } | null;
}

function countAffordableSolves(cells: number): number {
  const affordable = Math.floor(branchBudgetCells / Math.max(1, cells));
  return Math.min(maximumSolves, Math.max(minimumSolves, affordable));
}

/** Ends because each turn closes a row, or a cell of a couple, for good. */
function settleGreedily(
  root: Inspected,
  explore: (branch: Branch, hint: BranchHint) => Inspected | null,
): void {
  let current: Inspected | null = root;
  while (current !== null && current.hastyChild !== null) {
    current = explore(current.hastyChild, noHint);
  }
}

function takeBest(open: Inspected[]): Inspected | null {
  let bestPlace = 0;
  let bestBound = -Infinity;
  for (const [place, { priced }] of open.entries()) {
    if (priced.relaxed.bound <= bestBound) continue;
    bestBound = priced.relaxed.bound;
    bestPlace = place;
  }
  return open.splice(bestPlace, 1)[0] ?? null;
}
