import { createLossFinder, type LossFinder } from './assignment-edits.ts';
import { solveAssignment } from './assignment.ts';
import { solveConstrained, type ConstrainedAssignment } from './constrained-assignment.ts';
import { createOppositeOf, type ConstrainedProblem } from './constrained-problem.ts';
import { nameCouple } from './couple-name.ts';
import { checkLocks } from './lock-problems.ts';
import type { MentorAndMentee } from './match-input.ts';
import { createMemory } from './memory.ts';
import { openPlaces, type OpenPlaces } from './open-places.ts';
import { rememberedRules, type PreparedRules } from './prepared-rules.ts';
import { listPausedPairs } from './standing-pairs.ts';

/** The best total fit of all pairs that are still to be decided, kept with what it takes to price a change. */
export interface BestTotal {
  readonly places: OpenPlaces;
  readonly problem: ConstrainedProblem;
  /** Gain that one tenth of a point is worth. */
  readonly gainPerTenth: number;
  /** Pairs that hold whatever is proposed: the locked ones, and those to keep of which somebody pauses. */
  readonly decided: readonly MentorAndMentee[];
  isDecided(pair: MentorAndMentee): boolean;
  /** False where a group or two people of both roles may keep an assignment from being a result. */
  readonly isPlain: boolean;
  /** What pairs lose where there are no such conditions: all those of one person at once. */
  plainLosses(): LossFinder;
  /** The best that meets them. */
  constrainedBest(): ConstrainedAssignment | null;
}

/** The best totals of the last few rules, since a screen asks about many pairs under the same rules. */
export function createBestTotals(): (prepared: PreparedRules) => BestTotal {
  const bestTotals = createMemory<BestTotal>(rememberedRules);
  return (prepared) => {
    const { lockedPairs, keep } = prepared.rules;
    const key = JSON.stringify([prepared.scoringKey, lockedPairs, keep?.pairs ?? []]);
    return bestTotals(key, () => createBestTotal(prepared));
  };
}

/**
 * Counts the sum of scores whatever the objective, so that a loss is always told in points. Pairs to
 * keep may all be moved, unless they are decided.
 */
function createBestTotal(prepared: PreparedRules): BestTotal {
  const matrix = prepared.matrix();
  const decided = [...checkLocks(prepared).lockedPairs, ...listPausedPairs(prepared)];
  const places = openPlaces(matrix, decided);
  const { rowCapacities, columnCapacities, columnOfRow, groups, isOpen } = places;
  const { mentors, mentees, tenths } = matrix;
  // One for each pair beside its score, so that a pair without points is possible too; a tenth is worth
  // more than twice all of them, so that dividing and rounding gives the tenths back exactly.
  const gainPerTenth = 2 * (Math.min(sum(rowCapacities), sum(columnCapacities)) + 1);
  const gains = new Float64Array(tenths.length);
  for (let cell = 0; cell < gains.length; cell += 1) {
    if (isOpen(cell)) gains[cell] = (tenths[cell] ?? 0) * gainPerTenth + 1;
  }
  const problem: ConstrainedProblem = {
    rowCount: mentors.length,
    columnCount: mentees.length,
    gains,
    rowCapacities,
    columnCapacities,
    columnOfRow,
    groups,
    firstPairs: null,
  };
  const decidedNames = new Set(decided.map(nameCouple));
  let plainLosses: LossFinder | undefined;
  let constrained: ConstrainedAssignment | null | undefined;
  return {
    places,
    problem,
    gainPerTenth,
    decided,
    isDecided: (pair) => decidedNames.has(nameCouple(pair)),
    isPlain: groups.length === 0 && !hasOpenOpposites(problem),
    plainLosses: () => {
      plainLosses ??= createLossFinder(problem, solveAssignment(problem));
      return plainLosses;
    },
    constrainedBest: () => {
      if (constrained === undefined) constrained = solveConstrained(problem);
      return constrained;
    },
  };
}

function hasOpenOpposites(problem: ConstrainedProblem): boolean {
  const { gains, columnCount, columnOfRow } = problem;
  const oppositeOf = createOppositeOf(problem);
  for (const [row, column] of columnOfRow.entries()) {
    if (column < 0) continue;
    for (let cell = row * columnCount; cell < (row + 1) * columnCount; cell += 1) {
      if ((gains[cell] ?? 0) > 0 && (gains[oppositeOf(cell)] ?? 0) > 0) return true;
    }
  }
  return false;
}

function sum(capacities: Int32Array): number {
  return capacities.reduce((total, capacity) => total + capacity, 0);
}
