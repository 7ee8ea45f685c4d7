import type { Assignment, AssignmentProblem } from './assignment-problem.ts';

/**
 * Whether the prices prove that no assignment gains more: by linear-programming duality, any total is
 * at most Σ capacity × price over rows and columns + Σ over cells of what a cell gains beyond its two
 * prices. When that bound equals the total, the total is the maximum. O(rows × columns), exact.
 * Also false when the assignment itself breaks a capacity or takes a cell that may not be taken.
 */
export function isCertifiedOptimal(problem: AssignmentProblem, assignment: Assignment): boolean {
  const { rowCount, columnCount, gains, rowCapacities, columnCapacities } = problem;
  const { cells, rowPrices, columnPrices } = assignment;

  const rowLoads = new Int32Array(rowCount);
  const columnLoads = new Int32Array(columnCount);
  let total = 0;
  for (const cell of new Set(cells)) {
    const row = Math.floor(cell / columnCount);
    const column = cell % columnCount;
    const gain = gains[cell] ?? 0;
    if (gain <= 0) return false;
    total += gain;
    rowLoads[row] = (rowLoads[row] ?? 0) + 1;
    columnLoads[column] = (columnLoads[column] ?? 0) + 1;
  }
  if (total !== assignment.total) return false;

  let bound = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const price = rowPrices[row] ?? 0;
    const capacity = rowCapacities[row] ?? 0;
    if (price < 0 || (rowLoads[row] ?? 0) > capacity) return false;
    bound += capacity * price;
  }
  for (let column = 0; column < columnCount; column += 1) {
    const price = columnPrices[column] ?? 0;
    const capacity = columnCapacities[column] ?? 0;
    if (price < 0 || (columnLoads[column] ?? 0) > capacity) return false;
    bound += capacity * price;
  }
  for (let row = 0; row < rowCount; row += 1) {
    const rowPrice = rowPrices[row] ?? 0;
    for (let column = 0; column < columnCount; column += 1) {
      const gain = gains[row * columnCount + column] ?? 0;
      if (gain > 0) bound += Math.max(0, gain - rowPrice - (columnPrices[column] ?? 0));
    }
  }
  return bound === total;
}
