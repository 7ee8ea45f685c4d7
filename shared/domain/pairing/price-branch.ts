import type { Branch } from './branch.ts';
import type { KeptCells } from './constrained-problem.ts';
import type { RelaxedAssignment } from './relaxed-assignment.ts';

/** The relaxed assignments of a branch around the bonus that bounds it best. */
export interface PricedBranch {
  readonly branch: Branch;
  /** The one with the lowest bound; where possible one that reaches it. */
  readonly relaxed: RelaxedAssignment;
  readonly bonus: number;
  /** The best known with too few and with enough of the cells to keep; null where none was needed. */
  readonly below: RelaxedAssignment | null;
  readonly above: RelaxedAssignment | null;
}

/** What is known of a branch before it is solved, from the one it is a part of. */
export type BranchHint = Pick<PricedBranch, 'bonus' | 'below' | 'above'>;

export const noHint: BranchHint = { bonus: 0, below: null, above: null };

/**
 * The bonus with the lowest bound. As a function of the bonus the bound is convex and made of straight
 * lines, one for each assignment; each step solves at the crossing of the lines on the two sides of the
 * minimum, until no other line shows up. Null when the branch has no assignment that keeps enough.
 */
export function priceBranch(
  branch: Branch,
  { least }: KeptCells,
  hint: BranchHint,
  largestBonus: number,
  solve: (bonus: number) => RelaxedAssignment | null,
): PricedBranch | null {
  const state: PricingState = { below: hint.below, above: hint.above, best: null, isTight: false };
  const solveAt = (bonus: number): RelaxedAssignment | null => {
    const relaxed = solve(bonus);
    if (relaxed === null) return null;
    const { bound, gain, keptCount } = relaxed;
    if (keptCount < least) state.below = relaxed;
    else state.above = relaxed;
    state.isTight = keptCount >= least && gain === bound;
    const known = state.best?.relaxed.bound ?? Infinity;
    if (bound < known || (state.isTight && bound === known)) state.best = { relaxed, bonus };
    return relaxed;
  };

  solveAt(hint.bonus);
  if (!state.isTight && state.below === null) solveAt(0);
  if (!state.isTight && state.above === null) solveAt(largestBonus);
  while (!state.isTight) {
    const { below, above } = state;
    if (below === null || above === null || above.keptCount <= below.keptCount) break;
    const crossing = (below.gain - above.gain) / (above.keptCount - below.keptCount);
    const bonus = Math.max(0, Math.floor(crossing));
    const known = Math.max(heightAt(below, bonus), heightAt(above, bonus));
    const line = solveAt(bonus);
    if (line === null || heightAt(line, bonus) <= known) break;
  }
  const { best, below, above } = state;
  return best === null || above === null ? null : { branch, ...best, below, above };
}

interface PricingState {
  below: RelaxedAssignment | null;
  above: RelaxedAssignment | null;
  best: { readonly relaxed: RelaxedAssignment; readonly bonus: number } | null;
  /** Whether the last assignment reaches its bound. */
  isTight: boolean;
}

function heightAt(line: RelaxedAssignment, bonus: number): number {
  return line.gain + bonus * line.keptCount;
}
