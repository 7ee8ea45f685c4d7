import type { AssignmentProblem } from '#shared/domain/pairing/assignment.ts';
import { createRandom } from '#test/unit/domain/pairing/random.ts';

const seed = 11;
const scoreLevels = 1000;
const skillCount = 256;
const skillsPerPerson = 40;
const forbiddenPercent = 8;

function createSingle(size: number, gains: Float64Array): AssignmentProblem {
  const ones = new Int32Array(size).fill(1);
  return {
    rowCount: size,
    columnCount: size,
    gains,
    rowCapacities: ones,
    columnCapacities: ones,
  };
}

/** Gains of 1 to a million: hardly two alike. */
export function wideProblem(size: number): AssignmentProblem {
  const random = createRandom(seed);
  return createSingle(
    size,
    Float64Array.from({ length: size * size }, () => 1 + random(1_000_000)),
  );
}

/** Gains of 1 to 101: ten of each in a row of a thousand. */
export function tiedProblem(size: number): AssignmentProblem {
  const random = createRandom(seed);
  return createSingle(
    size,
    Float64Array.from({ length: size * size }, () => 1 + random(101)),
  );
}

/** Machol and Wien's hard case (1976): to be paired at the least cost of row × column. */
export function macholWienProblem(size: number): AssignmentProblem {
  const gains = Float64Array.from({ length: size * size }, (_, cell) => {
    const cost = (Math.floor(cell / size) + 1) * ((cell % size) + 1);
    return size * size + 1 - cost;
  });
  return createSingle(size, gains);
}

/**
 * How well the skills one side offers meet those the other wants, 40 of 256 each, in tenths of a
 * point plus one; one couple in twelve is forbidden. Rows want, columns offer.
 */
export function skillProblem(
  rowCount: number,
  columnCount: number = rowCount,
  columnCapacity = 1,
): AssignmentProblem {
  const random = createRandom(seed);
  const offers = Array.from({ length: columnCount }, () => {
    const levels = new Uint8Array(skillCount);
    for (let place = 0; place < skillsPerPerson; place += 1) {
      levels[random(skillCount)] = 1 + random(4);
    }
    return levels;
  });
  const gains = new Float64Array(rowCount * columnCount);
  for (let row = 0; row < rowCount; row += 1) {
    const wants = Array.from({ length: skillsPerPerson }, () => ({
      skill: random(skillCount),
      priority: 1 + random(3),
    }));
    const possible = wants.reduce((sum, { priority }) => sum + 3 * priority, 0);
    for (let column = 0; column < columnCount; column += 1) {
      if (random(100) < forbiddenPercent) continue;
      let earned = 0;
      for (const { skill, priority } of wants) {
        earned += priority * Math.min(3, offers[column]?.[skill] ?? 0);
      }
      gains[row * columnCount + column] = 1 + Math.round((scoreLevels * earned) / possible);
    }
  }
  return {
    rowCount,
    columnCount,
    gains,
    rowCapacities: new Int32Array(rowCount).fill(1),
    columnCapacities: new Int32Array(columnCount).fill(columnCapacity),
  };
}

/** The same with columns for rows: mentors with several places first, as the app has them. */
export function turnedProblem(problem: AssignmentProblem): AssignmentProblem {
  const { rowCount, columnCount, gains } = problem;
  return {
    rowCount: columnCount,
    columnCount: rowCount,
    gains: Float64Array.from(gains, (_, cell) => {
      const row = cell % rowCount;
      return gains[row * columnCount + Math.floor(cell / rowCount)] ?? 0;
    }),
    rowCapacities: problem.columnCapacities,
    columnCapacities: problem.rowCapacities,
  };
}

/**
 * Costs for a solver that knows neither places nor forbidden cells: each column as often as it has
 * places, and a forbidden cell dearer than all others together.
 */
export function plainCosts({ rowCount, columnCount, gains, columnCapacities }: AssignmentProblem): {
  readonly width: number;
  readonly costs: Float64Array;
} {
  const copies = columnCapacities.reduce((most, places) => Math.max(most, places), 1);
  const width = columnCount * copies;
  const top = gains.reduce((most, gain) => Math.max(most, gain), 0);
  const forbidden = 4 * rowCount * (top + 1);
  const costs = Float64Array.from({ length: rowCount * width }, (_, place) => {
    const row = Math.floor(place / width);
    const gain = gains[row * columnCount + (place % columnCount)] ?? 0;
    return gain > 0 ? top - gain : forbidden;
  });
  return { width, costs };
}
