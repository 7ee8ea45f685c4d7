import type { ConstrainedProblem } from './constrained-problem.ts';

export interface Bonus {
  readonly bonus: number;
  /** Whether one cell with the bonus is worth more than all cells without. */
  readonly isDecisive: boolean;
}

/**
 * A gain above all that an assignment can be worth, or the largest with which all sums stay exact.
 * `encodeGains` leaves room for it (`headroom`) in all but cohorts of thousands. `raisedBy`: what some
 * cells gain beside.
 */
export function bonusAboveAll(problem: ConstrainedProblem, raisedBy = 0): Bonus {
  const rowPlaces = sum(problem.rowCapacities);
  const columnPlaces = sum(problem.columnCapacities);
  const places = Math.min(rowPlaces, columnPlaces);
  let best = 0;
  for (const gain of problem.gains) if (gain > best) best = gain;
  const firstPairs = (rowPlaces + columnPlaces) * (problem.firstPairs?.worth ?? 0);
  const wanted = places * (best + raisedBy) + firstPairs + 1;
  // The prices that prove a total add up to no more than it, so that it alone has to stay exact.
  const largest = Math.floor(2 ** 52 / (places + 1));
  return { bonus: Math.min(wanted, largest), isDecisive: wanted <= largest };
}

function sum(capacities: Int32Array): number {
  return capacities.reduce((total, capacity) => total + capacity, 0);
}
