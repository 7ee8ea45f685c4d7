import type { AssignmentProblem } from './assignment.ts';
import type { ConstrainedProblem, FirstPairs, PairConditions } from './constrained-problem.ts';

const maximumExactSum = 2 ** 53;

/** 1 for each row and each column whose person has no pair yet. */
export interface UnpairedLines {
  readonly unpairedRows: Uint8Array;
  readonly unpairedColumns: Uint8Array;
}

/**
 * What makes the number of people with a pair count before all gains together. The worth can be
 * divided by the minimum of every group, because its first places earn it in equal parts.
 */
export function createFirstPairs(
  problem: AssignmentProblem & PairConditions,
  { unpairedRows, unpairedColumns }: UnpairedLines,
): FirstPairs {
  const { columnCount, gains, rowCapacities, columnCapacities, groups } = problem;
  const rows = new Uint8Array(problem.rowCount);
  const columns = new Uint8Array(columnCount);
  let best = 0;
  let cell = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const hasRoom = (rowCapacities[row] ?? 0) > 0;
    for (let column = 0; column < columnCount; column += 1) {
      const gain = gains[cell] ?? 0;
      cell += 1;
      if (gain <= 0 || !hasRoom || columnCapacities[column] === 0) continue;
      if (gain > best) best = gain;
      rows[row] = unpairedRows[row] ?? 0;
      columns[column] = unpairedColumns[column] ?? 0;
    }
  }
  const rowPlaces = sum(rowCapacities);
  const columnPlaces = sum(columnCapacities);
  const most = Math.min(rowPlaces, columnPlaces) * best;
  const step = groups.reduce((all, { minimum }) => leastCommonMultiple(all, minimum), 1);
  const wanted = (Math.floor(most / step) + 1) * step;
  // Beside the gains, each place on either side earns it once at most.
  const largest = Math.max(0, maximumExactSum - most) / (rowPlaces + columnPlaces + 1);
  const isDecisive = wanted <= largest;
  const worth = isDecisive ? wanted : Math.floor(largest / step) * step;
  return { worth, rows, columns, isDecisive };
}

/**
 * Whether every pair is the first of both of its people, whatever the others: then counting pairs
 * counts people.
 */
export function isEveryPairFirst({
  rowCapacities,
  columnCapacities,
  columnOfRow,
  unpairedRows,
  unpairedColumns,
}: Pick<AssignmentProblem, 'rowCapacities' | 'columnCapacities'> &
  Pick<PairConditions, 'columnOfRow'> &
  UnpairedLines): boolean {
  const isFirst = (capacity: number, isUnpaired: number | undefined): boolean =>
    capacity === 0 || (capacity === 1 && isUnpaired === 1);
  return (
    rowCapacities.every((capacity, row) => isFirst(capacity, unpairedRows[row])) &&
    columnCapacities.every((capacity, column) => isFirst(capacity, unpairedColumns[column])) &&
    columnOfRow.every((column, row) => rowCapacities[row] === 0 || !columnCapacities[column])
  );
}

/** How many people the cells give their first pair. */
export function countFirstPaired(
  {
    columnOfRow,
    unpairedRows,
    unpairedColumns,
  }: Pick<PairConditions, 'columnOfRow'> & UnpairedLines,
  cells: readonly number[],
): number {
  const columnCount = unpairedColumns.length;
  const rowsTaken = new Set(cells.map((cell) => Math.floor(cell / columnCount)));
  const columnsTaken = new Set(cells.map((cell) => cell % columnCount));
  let count = 0;
  for (const row of rowsTaken) count += unpairedRows[row] ?? 0;
  for (const column of columnsTaken) count += unpairedColumns[column] ?? 0;
  for (const row of rowsTaken) {
    const column = columnOfRow[row] ?? -1;
    const isCountedTwice = unpairedRows[row] === 1 && unpairedColumns[column] === 1;
    if (isCountedTwice && columnsTaken.has(column)) count -= 1;
  }
  return count;
}

/** The gains of the cells and what the people they give a first pair are worth. */
export function worthOf(problem: ConstrainedProblem, cells: readonly number[]): number {
  const gain = cells.reduce((total, cell) => total + (problem.gains[cell] ?? 0), 0);
  const { firstPairs, columnOfRow } = problem;
  if (firstPairs === null) return gain;
  const { rows, columns, worth } = firstPairs;
  const lines = { columnOfRow, unpairedRows: rows, unpairedColumns: columns };
  return gain + worth * countFirstPaired(lines, cells);
}

function leastCommonMultiple(one: number, other: number): number {
  let [larger, smaller] = [one, other];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return (one / larger) * other;
}

function sum(capacities: Int32Array): number {
  return capacities.reduce((total, capacity) => total + capacity, 0);
}
