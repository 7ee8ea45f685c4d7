import type { Assignment, AssignmentProblem } from './assignment-problem.ts';

/**
 * An assignment in the making in which every row has one place. A row that is seated has the price
 * `gain − column price` of its cell; the price of a row that is not is 0 or still to be found.
 * The prices of columns start at 0 and only ever rise, and only those of full columns.
 */
export interface SeatingState {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row-major; 0 or less where the cell may not be taken. */
  readonly gains: Float64Array;
  readonly rowCapacities: Int32Array;
  readonly columnCapacities: Int32Array;
  /** Infinity for a column without any place, so that nothing ever leads there. */
  readonly columnPrices: Float64Array;
  /** The column of each row; -1 while it has none. */
  readonly columnOfRow: Int32Array;
  /** The rows of column c are `rowsInSlots[firstSlots[c]]` and the next `loads[c]`; it has room up to `firstSlots[c + 1]`. */
  readonly firstSlots: Int32Array;
  readonly rowsInSlots: Int32Array;
  readonly loads: Int32Array;
  readonly slotOfRow: Int32Array;
}

export function createSeatingState(problem: AssignmentProblem): SeatingState {
  const { rowCount, columnCount, gains, rowCapacities, columnCapacities } = problem;
  const firstSlots = new Int32Array(columnCount + 1);
  for (let column = 0; column < columnCount; column += 1) {
    const places = Math.min(columnCapacities[column] ?? 0, rowCount);
    firstSlots[column + 1] = (firstSlots[column] ?? 0) + Math.max(0, places);
  }
  return {
    rowCount,
    columnCount,
    gains,
    rowCapacities,
    columnCapacities,
    columnPrices: Float64Array.from(columnCapacities, (capacity) => (capacity > 0 ? 0 : Infinity)),
    columnOfRow: new Int32Array(rowCount).fill(-1),
    firstSlots,
    rowsInSlots: new Int32Array(firstSlots[columnCount] ?? 0),
    loads: new Int32Array(columnCount),
    slotOfRow: new Int32Array(rowCount),
  };
}

export function hasRoom({ firstSlots, loads }: SeatingState, column: number): boolean {
  return (firstSlots[column] ?? 0) + (loads[column] ?? 0) < (firstSlots[column + 1] ?? 0);
}

/** Seats the row in a slot of the column, whoever sat there; a slot after the last one makes it longer. */
export function seatInSlot(state: SeatingState, row: number, column: number, slot: number): void {
  state.columnOfRow[row] = column;
  state.slotOfRow[row] = slot;
  state.rowsInSlots[slot] = row;
}

/** Seats the row in a column that has room. */
export function seatInRoom(state: SeatingState, row: number, column: number): void {
  const load = state.loads[column] ?? 0;
  state.loads[column] = load + 1;
  seatInSlot(state, row, column, (state.firstSlots[column] ?? 0) + load);
}

/** The cells, their total, and prices for all lines, also for those that have no place. */
export function readAssignment(state: SeatingState): Assignment {
  const { rowCount, columnCount, gains, rowCapacities, columnOfRow } = state;
  const cells: number[] = [];
  let total = 0;
  const rowPrices = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const column = columnOfRow[row] ?? -1;
    if (column >= 0) {
      const cell = row * columnCount + column;
      const gain = gains[cell] ?? 0;
      cells.push(cell);
      total += gain;
      rowPrices[row] = gain - (state.columnPrices[column] ?? 0);
    } else if ((rowCapacities[row] ?? 0) <= 0) {
      for (let other = 0; other < columnCount; other += 1) {
        const surplus = (gains[row * columnCount + other] ?? 0) - (state.columnPrices[other] ?? 0);
        rowPrices[row] = Math.max(rowPrices[row] ?? 0, surplus);
      }
    }
  }
  const columnPrices = state.columnPrices.map((price, column) =>
    price === Infinity ? highestSurplus(state, rowPrices, column) : price,
  );
  return { cells, total, rowPrices, columnPrices };
}

function highestSurplus(
  { rowCount, columnCount, gains }: SeatingState,
  rowPrices: Float64Array,
  column: number,
): number {
  let highest = 0;
  for (let row = 0; row < rowCount; row += 1) {
    highest = Math.max(highest, (gains[row * columnCount + column] ?? 0) - (rowPrices[row] ?? 0));
  }
  return highest;
}
