import { seatByBids } from './assignment-bids.ts';
import { seatPlaces } from './assignment-places.ts';
import type { Assignment, AssignmentProblem } from './assignment-problem.ts';
import { seatBySearches } from './assignment-searches.ts';
import { createSeatingState, readAssignment } from './assignment-state.ts';
import { transposeBack, transposeProblem } from './assignment-transpose.ts';

export type { Assignment, AssignmentProblem };

/**
 * Maximum-gain assignment with capacities on both sides, by shortest augmenting paths. Leaving a line
 * free is allowed, so a cohort that cannot all be seated is an ordinary answer. O(places × rows ×
 * columns) at worst, close to O(rows × columns) in practice.
 *
 * Where each row or each column has one place at most, which is the usual case, bids seat most of
 * them and searches the rest; several places on both sides take the general way.
 */
export function solveAssignment(problem: AssignmentProblem): Assignment {
  const isSingleRows = problem.rowCapacities.every((capacity) => capacity <= 1);
  const isSingleColumns = problem.columnCapacities.every((capacity) => capacity <= 1);
  // Every place of a row that stays free costs a search in vain: seat the side with fewer places.
  const hasFewerRowPlaces = sum(problem.rowCapacities) <= sum(problem.columnCapacities);
  if (isSingleRows && (hasFewerRowPlaces || !isSingleColumns)) return seatSingleRows(problem);
  if (isSingleColumns) return transposeBack(seatSingleRows(transposeProblem(problem)), problem);
  return hasFewerRowPlaces
    ? seatPlaces(problem)
    : transposeBack(seatPlaces(transposeProblem(problem)), problem);
}

function seatSingleRows(problem: AssignmentProblem): Assignment {
  const state = createSeatingState(problem);
  seatBySearches(state, seatByBids(state));
  return readAssignment(state);
}

function sum(capacities: Int32Array): number {
  return capacities.reduce((total, capacity) => total + capacity, 0);
}
