import {
  appendColumn,
  createFrontier,
  findNearest,
  leavePlace,
  scanRow,
} from './assignment-frontier.ts';
import type { Residual } from './assignment-residual.ts';

export interface Distances {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly free: number;
  /** The column that leads to each row, or `fromFree`. */
  readonly beforeRow: Int32Array;
  /** The row that leads to each column, or `fromFree`. */
  readonly beforeColumn: Int32Array;
  /** What leads to `free`: a row, or `-1 - column`. */
  readonly beforeFree: number;
}

export const fromFree = -1;

export type Line =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number };

/**
 * The cheapest way from one line to every other, or only as far as the target. Infinity where no way
 * leads, and beyond the target.
 */
export function findDistances(residual: Residual, source: Line, target: Line | null): Distances {
  const { rowCount, columnCount, gains, taken } = residual;
  const { rowPrices, columnPrices, rowHasRoom, columnHasRoom } = residual;
  const rows = new Float64Array(rowCount).fill(Infinity);
  const columns = new Float64Array(columnCount).fill(Infinity);
  const beforeRow = new Int32Array(rowCount).fill(fromFree);
  const beforeColumn = new Int32Array(columnCount).fill(fromFree);
  let free = Infinity;
  let beforeFree = 0;
  let isFreeLeft = false;
  const frontier = createFrontier(columnCount);
  for (let column = 0; column < columnCount; column += 1) {
    appendColumn(frontier, column, columnPrices[column] ?? 0, Infinity);
  }
  /** Rows that were reached and not left yet, in the first `openRowCount` places. */
  const openRows = new Int32Array(rowCount);
  let openRowCount = 0;

  function reachRow(row: number, distance: number, before: number): void {
    const known = rows[row] ?? Infinity;
    if (distance >= known) return;
    if (known === Infinity) {
      openRows[openRowCount] = row;
      openRowCount += 1;
    }
    rows[row] = distance;
    beforeRow[row] = before;
  }

  /** Place of the nearest open row, -1 when there is none; nothing is nearer than the floor. */
  function findNearestRow(floor: number): number {
    let nearest = -1;
    let nearestDistance = Infinity;
    for (let place = openRowCount - 1; place >= 0; place -= 1) {
      const distance = rows[openRows[place] ?? 0] ?? Infinity;
      if (distance >= nearestDistance) continue;
      nearestDistance = distance;
      nearest = place;
      if (distance <= floor) break;
    }
    return nearest;
  }

  function leaveRow(row: number): number {
    const base = (rows[row] ?? 0) + (rowPrices[row] ?? 0);
    const start = taken.rowStarts[row] ?? 0;
    const end = taken.rowStarts[row + 1] ?? 0;
    if (end > start && base < free) {
      free = base;
      beforeFree = row;
    }
    const rowOffset = row * columnCount;
    // A row that gave up its only column cannot have another one that it might take twice.
    if (end - start <= 1 && beforeRow[row] !== fromFree) {
      return scanRow(frontier, gains, row, rowOffset, base, Infinity);
    }
    const hidden: number[] = [];
    for (let place = start; place < end; place += 1) {
      const column = taken.columns[place] ?? 0;
      if (columns[column] !== Infinity) continue;
      const hiddenPlace = frontier.columns.indexOf(column);
      hidden.push(hiddenPlace);
      frontier.prices[hiddenPlace] = Infinity;
    }
    const nearest = scanRow(frontier, gains, row, rowOffset, base, Infinity);
    for (const place of hidden) {
      const column = frontier.columns[place] ?? 0;
      frontier.prices[place] = columnPrices[column] ?? 0;
    }
    return nearest;
  }

  function leaveColumn(column: number): void {
    const distance = columns[column] ?? 0;
    if (columnHasRoom[column] === 1 && distance < free) {
      free = distance;
      beforeFree = -1 - column;
    }
    const price = columnPrices[column] ?? 0;
    const end = taken.columnStarts[column + 1] ?? 0;
    for (let place = taken.columnStarts[column] ?? 0; place < end; place += 1) {
      const row = taken.rows[place] ?? 0;
      const gain = gains[row * columnCount + column] ?? 0;
      reachRow(row, distance + gain - price - (rowPrices[row] ?? 0), column);
    }
  }

  function leaveFree(): void {
    isFreeLeft = true;
    for (let row = 0; row < rowCount; row += 1) {
      if (rowHasRoom[row] === 1) reachRow(row, free, fromFree);
    }
    for (let place = 0; place < frontier.count; place += 1) {
      const column = frontier.columns[place] ?? 0;
      if (taken.columnStarts[column] === taken.columnStarts[column + 1]) continue;
      const distance = free + (frontier.prices[place] ?? 0);
      if (distance >= (frontier.distances[place] ?? 0)) continue;
      frontier.distances[place] = distance;
      frontier.takingRows[place] = fromFree;
    }
  }

  let nearestPlace = -1;
  let floor = 0;
  if (source.kind === 'row') {
    reachRow(source.row, 0, fromFree);
  } else {
    nearestPlace = frontier.columns.indexOf(source.column);
    frontier.distances[nearestPlace] = 0;
    frontier.takingRows[nearestPlace] = fromFree;
  }
  for (;;) {
    const rowPlace = findNearestRow(floor);
    const row = rowPlace < 0 ? -1 : (openRows[rowPlace] ?? 0);
    const rowDistance = rows[row] ?? Infinity;
    const columnDistance = frontier.distances[nearestPlace] ?? Infinity;
    const freeDistance = isFreeLeft ? Infinity : free;
    floor = Math.min(rowDistance, columnDistance, freeDistance);
    if (floor === Infinity) break;
    if (freeDistance === floor) {
      leaveFree();
      nearestPlace = findNearest(frontier, Infinity);
    } else if (rowDistance === floor) {
      if (target?.kind === 'row' && target.row === row) break;
      openRowCount -= 1;
      openRows[rowPlace] = openRows[openRowCount] ?? 0;
      nearestPlace = leaveRow(row);
    } else {
      const column = frontier.columns[nearestPlace] ?? 0;
      columns[column] = floor;
      beforeColumn[column] = frontier.takingRows[nearestPlace] ?? fromFree;
      if (target?.kind === 'column' && target.column === column) break;
      leavePlace(frontier, nearestPlace);
      leaveColumn(column);
      // A row that the column gave back at no cost is next, and its scan finds the nearest column anyway.
      const isRowNext = rows[openRows[openRowCount - 1] ?? 0] === floor && openRowCount > 0;
      nearestPlace = isRowNext ? -1 : findNearest(frontier, Infinity);
    }
  }
  return { rows, columns, free, beforeRow, beforeColumn, beforeFree };
}
