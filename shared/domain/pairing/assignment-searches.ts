import { appendColumn, createFrontier, leavePlace, scanRow } from './assignment-frontier.ts';
import { hasRoom, seatInRoom, seatInSlot, type SeatingState } from './assignment-state.ts';

/** A list of columns in the first `count` places. */
interface ColumnList {
  readonly columns: Int32Array;
  count: number;
}

/**
 * Seats the rows one after the other, each by one Dijkstra search over the slacks `row price + column
 * price − gain` for the cheapest way: to a column with room, or to a row that had better stay free,
 * which may be the row itself. Distances count from what the row gains by staying free, so only what
 * is below 0 is worth a way. All arrays are made once.
 *
 * Columns with room all have the price 0 and end the way, so that of each row only the best of them
 * matters; distances are kept for full columns alone.
 */
export function seatBySearches(state: SeatingState, rows: Int32Array): void {
  const { columnCount, gains, columnPrices, columnOfRow, slotOfRow } = state;
  const { columnCapacities, firstSlots, rowsInSlots, loads } = state;
  const frontier = createFrontier(columnCount);
  const withRoom = createColumnList(columnCount);
  const full = createColumnList(columnCount);
  for (let column = 0; column < columnCount; column += 1) {
    if ((columnCapacities[column] ?? 0) <= 0) continue;
    appendTo(hasRoom(state, column) ? withRoom : full, column);
  }
  /** The row that would take each column that was left. */
  const takingRow = new Int32Array(columnCount);
  const leftColumns = new Int32Array(columnCount);
  const leftDistances = new Float64Array(columnCount);

  for (const start of rows) {
    let leftCount = 0;
    /** The cheapest end found so far: a column with room or, with no such column, a row to leave free. */
    let end = 0;
    let endColumn = -1;
    let lastRow = start;

    /** @returns the place of the nearest column of the frontier, -1 when none is nearer than the end */
    const reach = (row: number, base: number, floor: number): number => {
      if (base < end) {
        end = base;
        endColumn = -1;
        lastRow = row;
      }
      const best = findBestColumn(withRoom, gains, row * columnCount);
      if (best >= 0) {
        const distance = base - (gains[row * columnCount + best] ?? 0);
        if (distance < end) {
          end = distance;
          endColumn = best;
          lastRow = row;
        }
      }
      return end <= floor ? -1 : scanRow(frontier, gains, row, row * columnCount, base, end);
    };

    frontier.count = 0;
    frontier.leftCount = 0;
    for (let place = 0; place < full.count; place += 1) {
      const column = full.columns[place] ?? 0;
      // Staying free is an end at 0 already.
      appendColumn(frontier, column, columnPrices[column] ?? 0, 0);
    }
    let nearest = reach(start, 0, -Infinity);
    while (nearest >= 0) {
      const column = frontier.columns[nearest] ?? 0;
      const distance = frontier.distances[nearest] ?? 0;
      takingRow[column] = frontier.takingRows[nearest] ?? 0;
      leftColumns[leftCount] = column;
      leftDistances[leftCount] = distance;
      leftCount += 1;
      leavePlace(frontier, nearest);

      const price = columnPrices[column] ?? 0;
      const slotEnd = (firstSlots[column] ?? 0) + (loads[column] ?? 0);
      for (let slot = firstSlots[column] ?? 0; slot < slotEnd; slot += 1) {
        if (end <= distance) break;
        const row = rowsInSlots[slot] ?? 0;
        const rowPrice = (gains[row * columnCount + column] ?? 0) - price;
        nearest = reach(row, distance + rowPrice, distance);
      }
    }

    for (let place = 0; place < leftCount; place += 1) {
      const rise = end - (leftDistances[place] ?? 0);
      const column = leftColumns[place] ?? 0;
      columnPrices[column] = (columnPrices[column] ?? 0) + rise;
    }
    if (endColumn < 0 && lastRow === start) continue;

    // From the end back to the start, each row takes the next column and leaves its slot to the row before.
    let row = lastRow;
    let column = columnOfRow[row] ?? 0;
    let slot = slotOfRow[row] ?? 0;
    if (endColumn < 0) columnOfRow[row] = -1;
    else {
      seatInRoom(state, row, endColumn);
      if (!hasRoom(state, endColumn)) {
        removeFrom(withRoom, endColumn);
        appendTo(full, endColumn);
      }
    }
    while (row !== start) {
      row = takingRow[column] ?? 0;
      const nextColumn = columnOfRow[row] ?? 0;
      const nextSlot = slotOfRow[row] ?? 0;
      seatInSlot(state, row, column, slot);
      column = nextColumn;
      slot = nextSlot;
    }
  }
}

/** The column of the list with the highest gain; -1 when none may be taken. */
function findBestColumn(
  { columns, count }: ColumnList,
  gains: Float64Array,
  offset: number,
): number {
  let best = -1;
  let bestGain = 0;
  for (let place = 0; place < count; place += 1) {
    const column = columns[place] ?? 0;
    const gain = gains[offset + column] ?? 0;
    if (gain > bestGain) {
      bestGain = gain;
      best = column;
    }
  }
  return best;
}

function createColumnList(columnCount: number): ColumnList {
  return { columns: new Int32Array(columnCount), count: 0 };
}

function appendTo(list: ColumnList, column: number): void {
  list.columns[list.count] = column;
  list.count += 1;
}

/** Keeps the order of the others. */
function removeFrom(list: ColumnList, column: number): void {
  const place = list.columns.indexOf(column);
  list.columns.copyWithin(place, place + 1, list.count);
  list.count -= 1;
}
