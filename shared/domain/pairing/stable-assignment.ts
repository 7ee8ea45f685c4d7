/**
 * Two sides that choose each other. Keys are whole numbers, the lower the dearer, below 2^53 divided
 * by the number of partners; between equal keys the lower row or column is the dearer.
 */
export interface StableProblem {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowCapacities: ArrayLike<number>;
  readonly columnCapacities: ArrayLike<number>;
  /** Whether the two of a cell, `row × columnCount + column`, accept each other. */
  isPossible(cell: number): boolean;
  /** How the row of the cell likes its column. */
  rowKey(cell: number): number;
  /** How the column of the cell likes its row. */
  columnKey(cell: number): number;
}

/**
 * Deferred acceptance (Gale and Shapley 1962), with places for several on both sides: each column asks
 * its rows in order, and a row keeps the dearest of those who ask. No row and no column then both
 * prefer each other to somebody they got, or to a free place, and no stable assignment suits any column
 * better. The cells taken, ascending.
 */
export function findStableAssignment(problem: StableProblem): readonly number[] {
  const { rowCount, columnCount } = problem;
  const columnsOfRow = Array.from({ length: rowCount }, (): number[] => []);
  const loads = new Int32Array(columnCount);
  const asked = new Int32Array(columnCount);
  const listOfColumn: (Float64Array | undefined)[] = Array.from({ length: columnCount });
  const waiting = Array.from({ length: columnCount }, (_, place) => columnCount - 1 - place);

  for (;;) {
    const column = waiting.pop();
    if (column === undefined) break;
    const list = (listOfColumn[column] ??= listPossibleRows(problem, column));
    while ((loads[column] ?? 0) < (problem.columnCapacities[column] ?? 0)) {
      const place = asked[column] ?? 0;
      if (place >= list.length) break;
      asked[column] = place + 1;
      const row = (list[place] ?? 0) % rowCount;
      const columns = columnsOfRow[row] ?? [];
      columns.push(column);
      loads[column] = (loads[column] ?? 0) + 1;
      if (columns.length <= (problem.rowCapacities[row] ?? 0)) continue;
      const refused = takeLeastDear(problem, row, columns);
      loads[refused] = (loads[refused] ?? 0) - 1;
      if (refused !== column) waiting.push(refused);
    }
  }
  return columnsOfRow.flatMap((columns, row) =>
    columns.sort((one, other) => one - other).map((column) => row * columnCount + column),
  );
}

/** The rows the column may ask, the dearest first, each as `key × rowCount + row`, which sorts fast. */
function listPossibleRows(problem: StableProblem, column: number): Float64Array {
  const { rowCount, columnCount } = problem;
  const list = new Float64Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const cell = row * columnCount + column;
    if (!problem.isPossible(cell)) continue;
    list[count] = problem.columnKey(cell) * rowCount + row;
    count += 1;
  }
  return list.slice(0, count).sort();
}

function takeLeastDear(
  { rowKey, columnCount }: StableProblem,
  row: number,
  columns: number[],
): number {
  let leastPlace = 0;
  for (let place = 1; place < columns.length; place += 1) {
    const column = columns[place] ?? 0;
    const least = columns[leastPlace] ?? 0;
    const difference = rowKey(row * columnCount + column) - rowKey(row * columnCount + least);
    if (difference > 0 || (difference === 0 && column > least)) leastPlace = place;
  }
  return columns.splice(leastPlace, 1)[0] ?? 0;
}

/**
 * Cells not taken whose two sides would both rather have each other: each has a free place, or likes
 * the other better than one of those it got. Ascending.
 */
export function findBlockingCells(
  problem: StableProblem,
  taken: readonly number[],
): readonly number[] {
  const { rowCount, columnCount } = problem;
  const isTaken = new Set(taken);
  const rowLoads = new Int32Array(rowCount);
  const columnLoads = new Int32Array(columnCount);
  const worstOfRow = new Float64Array(rowCount).fill(-1);
  const worstOfColumn = new Float64Array(columnCount).fill(-1);
  const rowOrder = (cell: number): number =>
    problem.rowKey(cell) * columnCount + (cell % columnCount);
  const columnOrder = (cell: number): number =>
    problem.columnKey(cell) * rowCount + Math.floor(cell / columnCount);
  for (const cell of isTaken) {
    const row = Math.floor(cell / columnCount);
    const column = cell % columnCount;
    rowLoads[row] = (rowLoads[row] ?? 0) + 1;
    columnLoads[column] = (columnLoads[column] ?? 0) + 1;
    worstOfRow[row] = Math.max(worstOfRow[row] ?? 0, rowOrder(cell));
    worstOfColumn[column] = Math.max(worstOfColumn[column] ?? 0, columnOrder(cell));
  }
  const blocking: number[] = [];
  for (let cell = 0; cell < rowCount * columnCount; cell += 1) {
    if (isTaken.has(cell) || !problem.isPossible(cell)) continue;
    const row = Math.floor(cell / columnCount);
    const column = cell % columnCount;
    const isRowWilling =
      (rowLoads[row] ?? 0) < (problem.rowCapacities[row] ?? 0) ||
      rowOrder(cell) < (worstOfRow[row] ?? 0);
    if (!isRowWilling) continue;
    const isColumnWilling =
      (columnLoads[column] ?? 0) < (problem.columnCapacities[column] ?? 0) ||
      columnOrder(cell) < (worstOfColumn[column] ?? 0);
    if (isColumnWilling) blocking.push(cell);
  }
  return blocking;
}
