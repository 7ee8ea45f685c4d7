import { hasRoom, seatInRoom, seatInSlot, type SeatingState } from './assignment-state.ts';

/** How many of its best columns a row remembers between two looks at all of them. */
const listLength = 12;
/** Looks at all columns, in multiples of the number of rows: what is not seated by then is left to the searches. */
const looksPerRow = 4;
/** All bids together take no more steps than one look at the matrix: in a small one a search is soon done. */
const stepsPerBid = 32;
const mostBidsPerRow = 40;

/**
 * Seats as many rows as rising prices alone can (the augmenting row reduction of Jonker and
 * Volgenant, 1987): a row takes the column it gains most from and raises its price until the second
 * best is as good; whoever sat there bids again. Prices stay such that every row sits where it gains
 * most, so that the searches only have to place the rest.
 *
 * Prices only rise, so what a row gains elsewhere only falls: as long as the second best of its
 * remembered columns is no worse than the best of all others was, it need not look at them again.
 *
 * The slots of a column are alike, so each has a price and the lowest is that of the column (auctions of
 * similar objects, Bertsekas and Castañón, 1989).
 * @returns the rows left over, in the order in which they are to be seated
 */
export function seatByBids(state: SeatingState): Int32Array {
  const { rowCount, columnCount, gains, columnPrices, firstSlots, rowsInSlots } = state;
  const listedColumns = new Int32Array(rowCount * listLength);
  const listedCounts = new Int32Array(rowCount);
  /** What the row would gain at most from a column that is not listed. */
  const bounds = new Float64Array(rowCount).fill(Infinity);
  const turns = new Int32Array(rowCount);
  /** What was bid for each slot. A column costs as much as its cheapest slot, which a bid takes. */
  const slotPrices = new Float64Array(rowsInSlots.length);
  const bestGains = new Float64Array(listLength);
  const bestColumns = new Int32Array(listLength);
  let looksLeft = looksPerRow * rowCount;
  let bidsLeft = Math.floor(rowCount * Math.min(mostBidsPerRow, columnCount / stepsPerBid));

  function lookAtAll(row: number): void {
    findBestColumns(gains, row * columnCount, columnPrices, bestGains, bestColumns);
    const end = bestGains.indexOf(0);
    listedCounts[row] = end < 0 ? listLength : end;
    bounds[row] = bestGains[listLength - 1] ?? 0;
    listedColumns.set(bestColumns, row * listLength);
  }

  let best = 0;
  let bestColumn = -1;
  /** What the row gains from its second best choice, staying without a column among them. */
  let second = 0;

  function weighListed(row: number): void {
    const offset = row * columnCount;
    const listStart = row * listLength;
    const count = listedCounts[row] ?? 0;
    // Each bid starts one further on, so that a row driven out does not ask for the same column again.
    const turn = turns[row] ?? 0;
    turns[row] = turn + 1;
    best = 0;
    second = 0;
    bestColumn = -1;
    for (let step = 0; step < count; step += 1) {
      const column = listedColumns[listStart + ((turn + step) % count)] ?? 0;
      const gain = (gains[offset + column] ?? 0) - (columnPrices[column] ?? 0);
      if (gain > best) {
        second = best;
        best = gain;
        bestColumn = column;
      } else if (gain === best && bestColumn >= 0) {
        second = best;
        // Among equally good columns, one with room disturbs nobody.
        if (hasRoom(state, column) && !hasRoom(state, bestColumn)) bestColumn = column;
      } else if (gain > second) {
        second = gain;
      }
    }
  }

  /** @returns the row that has to bid again, -1 when nobody has, or the row itself when only a search can seat it */
  function bid(row: number): number {
    weighListed(row);
    const bound = bounds[row] ?? 0;
    if (second < bound) {
      if (looksLeft === 0) return row;
      looksLeft -= 1;
      lookAtAll(row);
      weighListed(row);
    }
    if (bestColumn < 0) return -1;
    let unseated = -1;
    if (hasRoom(state, bestColumn)) {
      seatInRoom(state, row, bestColumn);
    } else {
      const slot = cheapestSlot(bestColumn);
      unseated = rowsInSlots[slot] ?? 0;
      state.columnOfRow[unseated] = -1;
      seatInSlot(state, row, bestColumn, slot);
    }
    slotPrices[state.slotOfRow[row] ?? 0] = (columnPrices[bestColumn] ?? 0) + best - second;
    if (!hasRoom(state, bestColumn)) {
      columnPrices[bestColumn] = slotPrices[cheapestSlot(bestColumn)] ?? 0;
    }
    return unseated;
  }

  function cheapestSlot(column: number): number {
    const start = firstSlots[column] ?? 0;
    const end = firstSlots[column + 1] ?? 0;
    let cheapest = start;
    for (let slot = start + 1; slot < end; slot += 1) {
      if ((slotPrices[slot] ?? 0) < (slotPrices[cheapest] ?? 0)) cheapest = slot;
    }
    return cheapest;
  }

  let waiting = Int32Array.from({ length: rowCount }, (_, row) => row).filter(
    (row) => (state.rowCapacities[row] ?? 0) > 0,
  );
  // Where many gains are alike, the last few rows find a place only after many turns, which together cost
  // less than one search.
  let hasMoved = true;
  while (hasMoved && waiting.length > 0) {
    hasMoved = false;
    const leftOver = new Int32Array(waiting.length);
    let leftOverCount = 0;
    for (const first of waiting) {
      let row = first;
      while (row >= 0) {
        const next = bidsLeft === 0 ? row : bid(row);
        if (next === row) {
          leftOver[leftOverCount] = row;
          leftOverCount += 1;
          break;
        }
        hasMoved = true;
        bidsLeft -= 1;
        row = next;
        if (row >= 0 && best === second) {
          leftOver[leftOverCount] = row;
          leftOverCount += 1;
          break;
        }
      }
    }
    waiting = leftOver.slice(0, leftOverCount);
  }
  return waiting;
}

/**
 * The columns a row gains most from, best first, as many as the arrays hold; 0 gained after the last
 * one. A function of its own on typed arrays, which is compiled to quicker code than a closure.
 */
function findBestColumns(
  gains: Float64Array,
  offset: number,
  prices: Float64Array,
  bestGains: Float64Array,
  bestColumns: Int32Array,
): void {
  const last = bestGains.length - 1;
  bestGains.fill(0);
  let threshold = 0;
  for (let column = 0; column < prices.length; column += 1) {
    const gain = (gains[offset + column] ?? 0) - (prices[column] ?? 0);
    if (gain <= threshold) continue;
    let place = last;
    while (place > 0 && (bestGains[place - 1] ?? 0) < gain) {
      bestGains[place] = bestGains[place - 1] ?? 0;
      bestColumns[place] = bestColumns[place - 1] ?? 0;
      place -= 1;
    }
    bestGains[place] = gain;
    bestColumns[place] = column;
    threshold = bestGains[last] ?? 0;
  }
}
