import type { Assignment, AssignmentProblem } from './assignment-problem.ts';
import { findDistances, fromFree, type Distances, type Line } from './assignment-distances.ts';
import { createResidual, reverseResidual, type Residual } from './assignment-residual.ts';

/**
 * The best assignment when one cell may not be taken, found from the solved one by a single search.
 * Its prices prove the total for the problem with a gain of 0 in that cell.
 * @param assignment an optimal one with its prices, as `solveAssignment` gives it
 */
export function forbidCell(
  problem: AssignmentProblem,
  assignment: Assignment,
  cell: number,
): Assignment {
  if (!assignment.cells.includes(cell)) return assignment;
  const { row, column } = placeOf(problem, cell);
  const residual = createResidual(problem, assignment);
  const target = { kind: 'column', column } satisfies Line;
  const distances = findDistances(residual, { kind: 'row', row }, target);
  return follow(problem, assignment, residual, distances, target, cell);
}

/**
 * The best assignment among those that take the cell, found from the solved one by a single search;
 * null when none does, for the cell may not be taken or a side of it has no place at all. Its cells
 * and total include the locked cell; its prices prove the rest: the problem with a gain of 0 in that
 * cell and one place less on both its sides.
 * @param assignment an optimal one with its prices, as `solveAssignment` gives it
 */
export function lockCell(
  problem: AssignmentProblem,
  assignment: Assignment,
  cell: number,
): Assignment | null {
  if (assignment.cells.includes(cell)) return assignment;
  if ((problem.gains[cell] ?? 0) <= 0) return null;
  const { row, column } = placeOf(problem, cell);
  const residual = createResidual(problem, assignment);
  const target = { kind: 'row', row } satisfies Line;
  const distances = findDistances(residual, { kind: 'column', column }, target);
  if (distances.rows[row] === Infinity) return null;
  return follow(problem, assignment, residual, distances, target, cell);
}

/** Tells for each cell of a line what taking it loses; see `createLossFinder`. */
export type LossFinder = (line: Line) => Float64Array;

/**
 * For every cell of one row or column, what the best total loses when that cell must be taken and all
 * else is arranged as well as can be: 0 for a taken cell and for one of an equally good answer,
 * Infinity for one that cannot be taken. In the order of the columns of a row, or the rows of a
 * column. One search answers for all, O(rows × columns) at worst.
 *
 * One screen asks about many people, so the network is kept, and its turned one once a row was asked
 * for, which holds a second matrix. The problem must not change meanwhile.
 * @param assignment an optimal one with its prices, as `solveAssignment` gives it
 */
export function createLossFinder(problem: AssignmentProblem, assignment: Assignment): LossFinder {
  const asSolved = createResidual(problem, assignment);
  let turned: Residual | undefined;
  return (line) => {
    // A cell of a column is a step to the column, so the way back starts there; for a row it ends there.
    if (line.kind === 'column') return lossOfEachRow(asSolved, line.column);
    turned ??= reverseResidual(asSolved);
    return lossOfEachRow(turned, line.row);
  };
}

function lossOfEachRow(residual: Residual, column: number): Float64Array {
  const { rowCount, columnCount, gains, rowPrices, columnPrices, taken } = residual;
  const { rows: wayBack } = findDistances(residual, { kind: 'column', column }, null);

  const losses = new Float64Array(rowCount).fill(Infinity);
  for (let row = 0; row < rowCount; row += 1) {
    const gain = gains[row * columnCount + column] ?? 0;
    if (gain <= 0) continue;
    const slack = (rowPrices[row] ?? 0) + (columnPrices[column] ?? 0) - gain;
    losses[row] = slack + (wayBack[row] ?? Infinity);
  }
  const end = taken.columnStarts[column + 1] ?? 0;
  for (let place = taken.columnStarts[column] ?? 0; place < end; place += 1) {
    losses[taken.rows[place] ?? 0] = 0;
  }
  return losses;
}

function placeOf(
  { columnCount }: AssignmentProblem,
  cell: number,
): { readonly row: number; readonly column: number } {
  return { row: Math.floor(cell / columnCount), column: cell % columnCount };
}

/** Takes and gives up what lies on the way to the target, turns the edited cell over, and moves the prices along. */
function follow(
  { gains, columnCount }: AssignmentProblem,
  assignment: Assignment,
  residual: Residual,
  distances: Distances,
  target: Line,
  editedCell: number,
): Assignment {
  const cells = new Set(assignment.cells);
  const turnOver = (cell: number): void => {
    if (!cells.delete(cell)) cells.add(cell);
  };
  turnOver(editedCell);
  // Each search starts at the other side of the edited cell, which needs no step before it.
  const sourceRow = target.kind === 'column' ? Math.floor(editedCell / columnCount) : -1;
  const sourceColumn = target.kind === 'row' ? editedCell % columnCount : -1;
  let at: Line | 'free' = target;
  while (at === 'free' || !isLine(at, sourceRow, sourceColumn)) {
    const before = lineBefore(distances, at);
    if (at !== 'free' && before !== 'free') {
      const row = at.kind === 'row' ? at.row : before.kind === 'row' ? before.row : 0;
      const column =
        at.kind === 'column' ? at.column : before.kind === 'column' ? before.column : 0;
      turnOver(row * columnCount + column);
    }
    at = before;
  }

  const sorted = [...cells].sort((one, other) => one - other);
  return {
    cells: sorted,
    total: sorted.reduce((total, cell) => total + (gains[cell] ?? 0), 0),
    ...movePrices(residual, distances, target),
  };
}

function isLine(line: Line, row: number, column: number): boolean {
  return line.kind === 'row' ? line.row === row : line.column === column;
}

function lineBefore(distances: Distances, at: Line | 'free'): Line | 'free' {
  if (at === 'free') {
    const { beforeFree } = distances;
    return beforeFree >= 0
      ? { kind: 'row', row: beforeFree }
      : { kind: 'column', column: -1 - beforeFree };
  }
  if (at.kind === 'row') {
    const column = distances.beforeRow[at.row] ?? fromFree;
    return column === fromFree ? 'free' : { kind: 'column', column };
  }
  const row = distances.beforeColumn[at.column] ?? fromFree;
  return row === fromFree ? 'free' : { kind: 'row', row };
}

/**
 * Johnson's rule: each price moves by its distance, counted no further than the target's, and less
 * that of `free`, whose price is 0 by definition. A line of which nothing is taken may end below 0,
 * where 0 serves as well.
 */
function movePrices(
  { rowPrices, columnPrices }: Residual,
  { rows, columns, free }: Distances,
  target: Line,
): Pick<Assignment, 'rowPrices' | 'columnPrices'> {
  const end = (target.kind === 'row' ? rows[target.row] : columns[target.column]) ?? 0;
  const ofFree = Math.min(free, end);
  return {
    rowPrices: rowPrices.map((price, row) =>
      Math.max(0, price + Math.min(rows[row] ?? Infinity, end) - ofFree),
    ),
    columnPrices: columnPrices.map((price, column) =>
      Math.max(0, price - Math.min(columns[column] ?? Infinity, end) + ofFree),
    ),
  };
}
