/**
 * The columns that a search may still go to, in the first `count` places of each array,
 * with their prices, their distances and the rows that would take them.
 */
export interface Frontier {
  readonly columns: Int32Array;
  readonly prices: Float64Array;
  readonly distances: Float64Array;
  readonly takingRows: Int32Array;
  count: number;
  /** How many of the `count` were left since their places were last closed up. */
  leftCount: number;
}

/** Places are closed up when one in so many was left. */
const closeUpShare = 8;

export function createFrontier(columnCount: number): Frontier {
  return {
    columns: new Int32Array(columnCount),
    prices: new Float64Array(columnCount),
    distances: new Float64Array(columnCount),
    takingRows: new Int32Array(columnCount),
    count: 0,
    leftCount: 0,
  };
}

export function appendColumn(
  frontier: Frontier,
  column: number,
  price: number,
  distance: number,
): void {
  const place = frontier.count;
  frontier.columns[place] = column;
  frontier.prices[place] = price;
  frontier.distances[place] = distance;
  frontier.count = place + 1;
}

/**
 * Goes on from a row to all columns that are nearer this way: the innermost loop of everything.
 * @param rowOffset where the row begins among the gains
 * @param base the row's distance and price
 * @returns the place of the nearest column, -1 when none is nearer than the limit
 */
export function scanRow(
  { columns, prices, distances, takingRows, count }: Frontier,
  gains: Float64Array,
  row: number,
  rowOffset: number,
  base: number,
  limit: number,
): number {
  let nearest = -1;
  let nearestDistance = limit;
  for (let place = 0; place < count; place += 1) {
    const gain = gains[rowOffset + (columns[place] ?? 0)] ?? 0;
    const distance = base + (prices[place] ?? 0) - gain;
    let known = distances[place] ?? 0;
    if (distance < known && gain > 0) {
      known = distance;
      distances[place] = distance;
      takingRows[place] = row;
    }
    if (known < nearestDistance) {
      nearestDistance = known;
      nearest = place;
    }
  }
  return nearest;
}

/** The place of the nearest column, -1 when none is nearer than the limit. */
export function findNearest({ distances, count }: Frontier, limit: number): number {
  let nearest = -1;
  let nearestDistance = limit;
  for (let place = 0; place < count; place += 1) {
    const distance = distances[place] ?? 0;
    if (distance < nearestDistance) {
      nearestDistance = distance;
      nearest = place;
    }
  }
  return nearest;
}

/**
 * A column that was left stays in its place, out of reach, until enough of them are to be closed up:
 * the innermost loop then reads each row of the matrix in its order, which is what memory is fast at.
 * Places change with this call.
 */
export function leavePlace(frontier: Frontier, place: number): void {
  frontier.prices[place] = Infinity;
  frontier.distances[place] = Infinity;
  frontier.leftCount += 1;
  if (frontier.leftCount * closeUpShare >= frontier.count) closeUp(frontier);
}

function closeUp(frontier: Frontier): void {
  const { columns, prices, distances, takingRows, count } = frontier;
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const price = prices[place] ?? 0;
    if (price === Infinity) continue;
    columns[kept] = columns[place] ?? 0;
    prices[kept] = price;
    distances[kept] = distances[place] ?? 0;
    takingRows[kept] = takingRows[place] ?? 0;
    kept += 1;
  }
  frontier.count = kept;
  frontier.leftCount = 0;
}
