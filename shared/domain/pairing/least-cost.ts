import { isCertifiedOptimal } from './assignment-certificate.ts';
import { solveAssignment } from './assignment.ts';

export interface LeastCost {
  /** The column of each row, counted from 0; null when no choice gives every row a column of its own. */
  readonly columns: readonly number[] | null;
  /** Sum of the costs; null with no columns. */
  readonly total: number | null;
  /** True when prices prove the answer: that no total is less, or that not everybody can be seated. */
  readonly isProven: boolean;
}

const maximumExactSum = 2 ** 53;
const maximumDecimals = 15;

/**
 * Gives every row a column of its own for the least total cost.
 * @param costs row-major, size × size, of either sign; Infinity where the two may not meet
 *
 * Costs with decimals are counted in whole steps of the last decimal, so that sums stay exact. Where
 * that takes more than 2^53 steps they are rounded to fewer, and the answer is not proven.
 */
export function solveLeastCost(costs: Float64Array, size: number): LeastCost {
  if (size === 0) return { columns: [], total: 0, isProven: true };
  const { lowest, highest, isComplete } = findRange(costs);
  if (lowest > highest) return { columns: null, total: null, isProven: true };
  const stepsPerUnit = findStepsPerUnit(costs);
  // A cell gains what it costs less than the dearest, and one more. Where everybody may meet, that
  // alone seats everybody; otherwise one more cell has to outweigh all else.
  const tiers = isComplete ? 1 : size + 1;
  const mostSteps = Math.floor(maximumExactSum / (2 * size * tiers)) - 2;
  const spread = highest - lowest;
  const isExact = spread === 0 || (stepsPerUnit !== null && spread * stepsPerUnit <= mostSteps);
  const scale = stepsPerUnit ?? 1;
  const stepsOf = (cost: number): number =>
    Math.round(isExact ? cost * scale : shareOf(cost, lowest, highest) * mostSteps);
  const top = stepsOf(highest);
  const range = top - stepsOf(lowest);
  const worth = isComplete ? 1 : range * size + 1;

  const ones = new Int32Array(size).fill(1);
  const problem = {
    rowCount: size,
    columnCount: size,
    gains: costs.map((cost) => (cost === Infinity ? 0 : top - stepsOf(cost) + worth)),
    rowCapacities: ones,
    columnCapacities: ones,
  };
  const assignment = solveAssignment(problem);
  const isCertified = isCertifiedOptimal(problem, assignment);
  if (assignment.cells.length < size) {
    return { columns: null, total: null, isProven: isCertified };
  }
  const steps = stepsPerUnit ?? 1;
  const totalSteps = assignment.cells.reduce((sum, cell) => {
    const cost = (costs[cell] ?? 0) * steps;
    return sum + (stepsPerUnit === null ? cost : Math.round(cost));
  }, 0);
  return {
    columns: assignment.cells.map((cell) => cell % size),
    // A sum of -0 is 0.
    total: totalSteps / steps + 0,
    isProven: isExact && isCertified,
  };
}

/** Where a cost lies between the lowest, 0, and the highest, 1; also where the way between them is no finite number. */
function shareOf(cost: number, lowest: number, highest: number): number {
  const spread = highest - lowest;
  return Number.isFinite(spread)
    ? (cost - lowest) / spread
    : (cost / 2 - lowest / 2) / (highest / 2 - lowest / 2);
}

function findRange(costs: Float64Array): {
  readonly lowest: number;
  readonly highest: number;
  readonly isComplete: boolean;
} {
  let lowest = Infinity;
  let highest = -Infinity;
  let isComplete = true;
  for (const cost of costs) {
    if (cost === Infinity) {
      isComplete = false;
      continue;
    }
    if (cost < lowest) lowest = cost;
    if (cost > highest) highest = cost;
  }
  return { lowest, highest, isComplete };
}

/** The power of ten that makes every cost a whole number that stands for that decimal exactly; null when none does. */
function findStepsPerUnit(costs: Float64Array): number | null {
  let decimals = 0;
  let steps = 1;
  for (const cost of costs) {
    if (cost === Infinity) continue;
    while (Math.round(cost * steps) / steps !== cost) {
      decimals += 1;
      if (decimals > maximumDecimals) return null;
      steps = 10 ** decimals;
    }
    if (Math.abs(cost) * steps >= maximumExactSum) return null;
  }
  return steps;
}
