import { transposeMatrix } from './assignment-transpose.ts';
import type { Assignment, AssignmentProblem } from './assignment-problem.ts';

/**
 * A solved problem as a network in which a change of the answer is a way: taking a cell leads from
 * its row to its column and costs the slack `row price + column price − gain`; giving a taken cell
 * up leads back and returns that slack. A third place, `free`, stands for "stays without": a row that
 * gives a place up pays its price to get there, a line with room left goes in or out for nothing.
 * With the prices of an optimal assignment every step costs 0 or more, so Dijkstra's search is exact.
 *
 * The network can be read from either side: as it is, or with columns for rows and every step
 * reversed, which is how distances *to* a row are found by a search *from* it.
 */
export interface Residual {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly gains: Float64Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
  readonly rowHasRoom: Uint8Array;
  readonly columnHasRoom: Uint8Array;
  readonly taken: TakenCells;
}

/** The columns that row r takes are `columns[rowStarts[r]]` up to `rowStarts[r + 1]`; likewise the rows of a column. */
interface TakenCells {
  readonly rowStarts: Int32Array;
  readonly columns: Int32Array;
  readonly columnStarts: Int32Array;
  readonly rows: Int32Array;
}

export function createResidual(
  { rowCount, columnCount, gains, rowCapacities, columnCapacities }: AssignmentProblem,
  { cells, rowPrices, columnPrices }: Assignment,
): Residual {
  const rowStarts = new Int32Array(rowCount + 1);
  const columnStarts = new Int32Array(columnCount + 1);
  for (const cell of cells) {
    const row = Math.floor(cell / columnCount);
    const column = cell % columnCount;
    rowStarts[row + 1] = (rowStarts[row + 1] ?? 0) + 1;
    columnStarts[column + 1] = (columnStarts[column + 1] ?? 0) + 1;
  }
  const rowHasRoom = Uint8Array.from(rowCapacities, (capacity, row) =>
    (rowStarts[row + 1] ?? 0) < capacity ? 1 : 0,
  );
  const columnHasRoom = Uint8Array.from(columnCapacities, (capacity, column) =>
    (columnStarts[column + 1] ?? 0) < capacity ? 1 : 0,
  );
  addUp(rowStarts);
  addUp(columnStarts);

  const columns = new Int32Array(cells.length);
  const rows = new Int32Array(cells.length);
  const nextOfColumn = columnStarts.slice();
  // Cells ascend, so each row's columns come one after the other.
  for (const [place, cell] of cells.entries()) {
    const column = cell % columnCount;
    columns[place] = column;
    const next = nextOfColumn[column] ?? 0;
    rows[next] = Math.floor(cell / columnCount);
    nextOfColumn[column] = next + 1;
  }
  return {
    rowCount,
    columnCount,
    gains,
    rowPrices,
    columnPrices,
    rowHasRoom,
    columnHasRoom,
    taken: { rowStarts, columns, columnStarts, rows },
  };
}

function addUp(starts: Int32Array): void {
  for (let line = 1; line < starts.length; line += 1) {
    starts[line] = (starts[line] ?? 0) + (starts[line - 1] ?? 0);
  }
}

/** The same network with columns for rows and every step the other way round. */
export function reverseResidual(residual: Residual): Residual {
  const { taken } = residual;
  return {
    rowCount: residual.columnCount,
    columnCount: residual.rowCount,
    gains: transposeMatrix(residual.gains, residual.rowCount, residual.columnCount),
    rowPrices: residual.columnPrices,
    columnPrices: residual.rowPrices,
    rowHasRoom: residual.columnHasRoom,
    columnHasRoom: residual.rowHasRoom,
    taken: {
      rowStarts: taken.columnStarts,
      columns: taken.rows,
      columnStarts: taken.rowStarts,
      rows: taken.columns,
    },
  };
}
