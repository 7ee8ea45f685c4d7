import type { OpenPlaces } from './open-places.ts';
import { maximumTenths } from './point-shares.ts';
import type { ScoreMatrix } from './score-matrix.ts';
import { listUnseatable, type Seeker } from './seat-seekers.ts';

/** What says who can be paired, and with what score. */
export interface ReachablePlaces extends Pick<
  OpenPlaces,
  | 'rowCapacities'
  | 'columnCapacities'
  | 'columnOfRow'
  | 'unpairedRows'
  | 'unpairedColumns'
  | 'isOpen'
> {
  readonly matrix: Pick<ScoreMatrix, 'tenths'>;
}

/** How many people can be brought into a pair when only pairs of some score may be made. */
export interface PeopleReach {
  /** The scores of the pairs that there is room for, in tenths, ascending, each once. */
  readonly scores: readonly number[];
  /**
   * No more people than this get their first pair from pairs of at least the score; where there are no
   * conditions on pairs, so many do. It never grows with the score.
   */
  limitFrom(leastTenths: number): number;
}

/**
 * People are counted without weighing pairs, which takes a small part of the time. Each one without a
 * pair seeks a place of some partner, and the mentors and the mentees who find one can all have theirs
 * in one assignment (Mendelsohn and Dulmage 1958): the most people are the largest matching of people to
 * places. The limit does not rest on that search, though. It is counted anew from the partners whom too
 * many seek: no more find a place with them than they have, and nobody else without asking elsewhere.
 */
export function measureReach(places: ReachablePlaces): PeopleReach {
  const { rowCapacities, columnCapacities } = places;
  const rowCount = rowCapacities.length;
  const columnCount = columnCapacities.length;
  const byRow = listUsableTenths(places);
  const byColumn = transpose(byRow, rowCount, columnCount);
  const seekers = listSeekers(places, byRow, byColumn);
  /** Of the mentees first, then of the mentors. */
  const capacities = new Int32Array(columnCount + rowCount);
  capacities.set(columnCapacities);
  capacities.set(rowCapacities, columnCount);

  const limitFrom = (leastTenths: number): number => {
    const unseatable = listUnseatable(seekers, capacities, leastTenths);
    let limit = 0;
    for (const [partner, capacity] of capacities.entries()) {
      if (unseatable[partner] === 1) limit += capacity;
    }
    for (const options of seekers) {
      const canAskElsewhere = options.some(({ first, tenths }) =>
        tenths.some((score, place) => score >= leastTenths && unseatable[first + place] !== 1),
      );
      if (canAskElsewhere) limit += 1;
    }
    return limit;
  };

  const occurs = new Uint8Array(maximumTenths + 1);
  for (const score of byRow) if (score >= 0) occurs[score] = 1;
  const scores = [...occurs.keys()].filter((score) => occurs[score] === 1);
  return { scores, limitFrom };
}

/** The scores of the cells that may be proposed and that both people have room for, -1 for the others. */
function listUsableTenths(places: ReachablePlaces): Int16Array {
  const { matrix, rowCapacities, columnCapacities, isOpen } = places;
  const columnCount = columnCapacities.length;
  const usable = new Int16Array(matrix.tenths.length).fill(-1);
  for (const [row, room] of rowCapacities.entries()) {
    if (room === 0) continue;
    for (let column = 0; column < columnCount; column += 1) {
      const cell = row * columnCount + column;
      if (columnCapacities[column] !== 0 && isOpen(cell)) usable[cell] = matrix.tenths[cell] ?? 0;
    }
  }
  return usable;
}

function transpose(matrix: Int16Array, rowCount: number, columnCount: number): Int16Array {
  const transposed = new Int16Array(matrix.length);
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      transposed[column * rowCount + row] = matrix[row * columnCount + column] ?? 0;
    }
  }
  return transposed;
}

/** Everybody without a pair; whoever takes both roles seeks a partner in either. */
function listSeekers(
  { rowCapacities, columnCapacities, columnOfRow, unpairedRows, unpairedColumns }: ReachablePlaces,
  byRow: Int16Array,
  byColumn: Int16Array,
): readonly Seeker[] {
  const rowCount = rowCapacities.length;
  const columnCount = columnCapacities.length;
  const asMentor = (row: number): Seeker => [
    { first: 0, tenths: byRow.subarray(row * columnCount, (row + 1) * columnCount) },
  ];
  const asMentee = (column: number): Seeker => [
    { first: columnCount, tenths: byColumn.subarray(column * rowCount, (column + 1) * rowCount) },
  ];
  const columnsOfMentors = new Set(columnOfRow);
  const mentors = [...unpairedRows.keys()].filter((row) => unpairedRows[row] === 1);
  const mentees = [...unpairedColumns.keys()].filter((column) => unpairedColumns[column] === 1);
  return [
    ...mentors.map((row) => {
      const column = columnOfRow[row] ?? -1;
      return column < 0 ? asMentor(row) : [...asMentor(row), ...asMentee(column)];
    }),
    ...mentees.filter((column) => !columnsOfMentors.has(column)).map(asMentee),
  ];
}
