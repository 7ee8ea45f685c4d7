import type { Assignment, AssignmentProblem } from './assignment-problem.ts';

/**
 * The general case, with several places on both sides: each place of each row is added in turn, and
 * one Dijkstra search over the slacks (`row price + column price − gain`) finds the cheapest way to
 * seat it, which may move others or leave someone free. Leaving a row free costs its price.
 *
 * A taken cell may have a negative slack, because it can be taken only once; undoing it costs that
 * slack back.
 */
export function seatPlaces(problem: AssignmentProblem): Assignment {
  const { rowCount, columnCount, gains, rowCapacities, columnCapacities } = problem;
  const rowPrices = new Float64Array(rowCount);
  const columnPrices = new Float64Array(columnCount);
  const isTaken = new Uint8Array(rowCount * columnCount);
  const rowsOfColumn = Array.from({ length: columnCount }, (): number[] => []);

  const hasRoom = columnCapacities.map((capacity) => (capacity > 0 ? 1 : 0));
  const rowDistances = new Float64Array(rowCount);
  const columnDistances = new Float64Array(columnCount);
  /** The column each reached row would give up, and the row that would take each reached column. */
  const givenUpColumn = new Int32Array(rowCount);
  const takingRow = new Int32Array(columnCount);
  /** Columns whose distance is not final yet, in the first `openCount` places. */
  const openColumns = new Int32Array(columnCount);

  function take(row: number, column: number): void {
    isTaken[row * columnCount + column] = 1;
    rowsOfColumn[column]?.push(row);
    noteRoom(column);
  }

  function giveUp(row: number, column: number): void {
    isTaken[row * columnCount + column] = 0;
    const rows = rowsOfColumn[column] ?? [];
    rows.splice(rows.indexOf(row), 1);
    noteRoom(column);
  }

  function noteRoom(column: number): void {
    const load = rowsOfColumn[column]?.length ?? 0;
    hasRoom[column] = load < (columnCapacities[column] ?? 0) ? 1 : 0;
  }

  /** Seats one more place of the row; false when leaving that place free is best. */
  function seat(start: number): boolean {
    rowDistances.fill(Infinity);
    columnDistances.fill(Infinity);
    for (let column = 0; column < columnCount; column += 1) openColumns[column] = column;
    let openCount = columnCount;
    const openRows = [start];
    const finalRows: number[] = [];
    const finalColumns: number[] = [];
    rowDistances[start] = 0;
    let nearest = -1;
    /** The cheapest end found so far: a column with room or, with no such column, a row to free. */
    let endDistance = Infinity;
    let endColumn = -1;
    let freedRow = start;

    const findNearestOpenColumn = (): number => {
      let best = -1;
      let bestDistance = Infinity;
      for (let place = 0; place < openCount; place += 1) {
        const distance = columnDistances[openColumns[place] ?? 0] ?? Infinity;
        if (distance < bestDistance) {
          bestDistance = distance;
          best = place;
        }
      }
      return best;
    };

    for (;;) {
      let rowPlace = -1;
      let rowDistance = Infinity;
      for (let place = 0; place < openRows.length; place += 1) {
        const distance = rowDistances[openRows[place] ?? 0] ?? Infinity;
        if (distance < rowDistance) {
          rowDistance = distance;
          rowPlace = place;
        }
      }
      if (nearest < 0) nearest = findNearestOpenColumn();
      const column = nearest < 0 ? -1 : (openColumns[nearest] ?? -1);
      const columnDistance = column < 0 ? Infinity : (columnDistances[column] ?? Infinity);
      if (Math.min(rowDistance, columnDistance) >= endDistance) break;

      if (columnDistance < rowDistance) {
        openCount -= 1;
        openColumns[nearest] = openColumns[openCount] ?? 0;
        nearest = -1;
        finalColumns.push(column);
        const columnPrice = columnPrices[column] ?? 0;
        for (const row of rowsOfColumn[column] ?? []) {
          const slack =
            (rowPrices[row] ?? 0) + columnPrice - (gains[row * columnCount + column] ?? 0);
          const distance = columnDistance - slack;
          const known = rowDistances[row] ?? Infinity;
          if (distance >= known) continue;
          if (known === Infinity) openRows.push(row);
          rowDistances[row] = distance;
          givenUpColumn[row] = column;
        }
        continue;
      }

      const row = openRows[rowPlace] ?? 0;
      openRows.splice(rowPlace, 1);
      finalRows.push(row);
      const rowPrice = rowPrices[row] ?? 0;
      if (rowDistance + rowPrice < endDistance) {
        endDistance = rowDistance + rowPrice;
        freedRow = row;
        endColumn = -1;
      }
      const offset = row * columnCount;
      const base = rowDistance + rowPrice;
      let nearestDistance = Infinity;
      nearest = -1;
      for (let place = 0; place < openCount; place += 1) {
        const other = openColumns[place] ?? 0;
        let known = columnDistances[other] ?? Infinity;
        const gain = gains[offset + other] ?? 0;
        if (gain > 0) {
          const distance = base + (columnPrices[other] ?? 0) - gain;
          if (distance < known && distance < endDistance && isTaken[offset + other] === 0) {
            columnDistances[other] = distance;
            takingRow[other] = row;
            known = distance;
            if (hasRoom[other] === 1) {
              endDistance = distance;
              endColumn = other;
            }
          }
        }
        if (known < nearestDistance) {
          nearestDistance = known;
          nearest = place;
        }
      }
    }

    for (const row of finalRows) {
      rowPrices[row] = (rowPrices[row] ?? 0) - (endDistance - (rowDistances[row] ?? 0));
    }
    for (const column of finalColumns) {
      columnPrices[column] =
        (columnPrices[column] ?? 0) + (endDistance - (columnDistances[column] ?? 0));
    }

    if (endColumn < 0) {
      if (freedRow === start) return false;
      endColumn = givenUpColumn[freedRow] ?? 0;
      giveUp(freedRow, endColumn);
    }
    for (;;) {
      const row = takingRow[endColumn] ?? 0;
      take(row, endColumn);
      if (row === start) return true;
      endColumn = givenUpColumn[row] ?? 0;
      giveUp(row, endColumn);
    }
  }

  for (let row = 0; row < rowCount; row += 1) {
    let price = 0;
    for (let column = 0; column < columnCount; column += 1) {
      const gain = gains[row * columnCount + column] ?? 0;
      price = Math.max(price, gain - (columnPrices[column] ?? 0));
    }
    rowPrices[row] = price;
    const capacity = rowCapacities[row] ?? 0;
    for (let place = 0; place < capacity; place += 1) {
      if (!seat(row)) break;
    }
  }

  const cells: number[] = [];
  let total = 0;
  for (let cell = 0; cell < isTaken.length; cell += 1) {
    if (isTaken[cell] === 0) continue;
    cells.push(cell);
    total += gains[cell] ?? 0;
  }
  return { cells, total, rowPrices, columnPrices };
}
