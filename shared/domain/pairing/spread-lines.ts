/**
 * Rows or columns of a problem as they are laid out in an assignment. What a line takes beyond its
 * first places is worth less, and an assignment knows one worth only; so either
 * - the line has a second one for the rest, where its cells occur again; or
 * - it earns as if each place were a first one, and where it takes fewer it earns the same by taking
 *   spare lines, which change nothing else. No cell occurs twice then, but all places have to be filled.
 */
export interface SpreadLines {
  /** For each line of the assignment that of the problem, -1 for the spare ones, which are last. */
  readonly lineOf: Int32Array;
  /** For each line of the problem the one that takes what is beyond its first places, -1 for none. */
  readonly restOf: Int32Array;
  /** How many there are for the lines of the other side to take. */
  readonly spareCount: number;
}

/** What the first places of a line earn, each, beside the gains of their cells. */
export interface FirstPlaces {
  readonly count: number;
  readonly bonus: number;
  /** They all have to be filled. */
  readonly areForced: boolean;
}

export const noFirstPlaces: FirstPlaces = { count: 0, bonus: 0, areForced: false };

export interface LineLayout {
  readonly capacities: Int32Array;
  /** For each line of the assignment, what its cells gain beside. */
  readonly bonuses: Float64Array;
  /** For each line of the problem, how many spare lines of the other side it may take. */
  readonly spares: Int32Array;
}

/** @param rests the lines of the problem that get a second one */
export function spreadLines(
  count: number,
  rests: readonly number[],
  spareCount: number,
): SpreadLines {
  const restOf = new Int32Array(count).fill(-1);
  for (const [place, line] of rests.entries()) restOf[line] = count + place;
  const lineOf = new Int32Array(count + rests.length + spareCount).fill(-1);
  for (let line = 0; line < count; line += 1) lineOf[line] = line;
  lineOf.set(rests, count);
  return { lineOf, restOf, spareCount };
}

/**
 * @param room places of each line of the problem
 * @param otherSide whose spare lines these may take
 */
export function layOutLines(
  { lineOf, restOf, spareCount }: SpreadLines,
  otherSide: SpreadLines,
  room: Int32Array,
  firstPlacesOf: (line: number) => FirstPlaces,
): LineLayout {
  const capacities = new Int32Array(lineOf.length);
  const bonuses = new Float64Array(lineOf.length);
  const spares = new Int32Array(room.length);
  // Room for every line that may take it.
  capacities.fill(otherSide.restOf.length, lineOf.length - spareCount);
  for (const [line, places] of room.entries()) {
    const { count, bonus, areForced } = firstPlacesOf(line);
    const rest = restOf[line] ?? -1;
    capacities[line] = places;
    if (count === 0) continue;
    bonuses[line] = bonus;
    if (places <= count) continue;
    if (rest >= 0 && (areForced || otherSide.spareCount === 0)) {
      capacities[line] = count;
      capacities[rest] = places - count;
    } else {
      spares[line] = places - count;
    }
  }
  return { capacities, bonuses, spares };
}

/** What the spare lines add to the total of any best assignment. */
export function sumOfSpares({ bonuses, spares }: LineLayout): number {
  return spares.reduce((total, count, line) => total + count * (bonuses[line] ?? 0), 0);
}

/** The rows or columns of an assignment, and what they earn. */
export interface LaidOut {
  readonly lines: SpreadLines;
  readonly layout: LineLayout;
}

/** The gains of the assignment, row-major. A cell that may not be taken has none there either. */
export function fillSpreadGains(
  gains: Float64Array,
  rows: LaidOut,
  columns: LaidOut,
): Float64Array {
  const columnOf = columns.lines.lineOf;
  const width = columnOf.length;
  const rowCount = rows.lines.lineOf.length - rows.lines.spareCount;
  const columnCount = width - columns.lines.spareCount;
  const problemWidth = columns.lines.restOf.length;
  const target = new Float64Array(rows.lines.lineOf.length * width);
  for (let row = 0; row < rowCount; row += 1) {
    const offset = row * width;
    const gainsOffset = (rows.lines.lineOf[row] ?? 0) * problemWidth;
    const rowBonus = rows.layout.bonuses[row] ?? 0;
    for (let column = 0; column < columnCount; column += 1) {
      const gain = gains[gainsOffset + (columnOf[column] ?? 0)] ?? 0;
      if (gain > 0)
        target[offset + column] = gain + rowBonus + (columns.layout.bonuses[column] ?? 0);
    }
  }
  for (const [row, count] of rows.layout.spares.entries()) {
    const start = row * width + columnCount;
    target.fill(rows.layout.bonuses[row] ?? 0, start, start + count);
  }
  for (const [column, count] of columns.layout.spares.entries()) {
    for (let spare = 0; spare < count; spare += 1) {
      target[(rowCount + spare) * width + column] = columns.layout.bonuses[column] ?? 0;
    }
  }
  return target;
}
