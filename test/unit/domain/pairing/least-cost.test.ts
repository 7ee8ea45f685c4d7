import { munkres } from 'munkres';
import { describe, expect, it } from 'vitest';
import { solveLeastCost } from '#shared/domain/pairing/least-cost.ts';
import { createRandom } from './random.ts';

/** The least total by trying every order; null when there is none without an impossible couple. */
function tryAll(costs: Float64Array, size: number): number | null {
  const isUsed = Array.from({ length: size }, () => false);
  const search = (row: number): number => {
    if (row === size) return 0;
    let least = Infinity;
    for (let column = 0; column < size; column += 1) {
      if (isUsed[column] === true) continue;
      isUsed[column] = true;
      least = Math.min(least, (costs[row * size + column] ?? 0) + search(row + 1));
      isUsed[column] = false;
    }
    return least;
  };
  const least = search(0);
  return least === Infinity ? null : least;
}

function createCosts(seed: number): { readonly costs: Float64Array; readonly size: number } {
  const random = createRandom(seed);
  const size = 1 + random(5);
  const range = [2, 10, 1_000_000][random(3)] ?? 2;
  const impossiblePercent = [0, 30, 70][random(3)] ?? 0;
  const divisor = [1, 4, 8][random(3)] ?? 1;
  const costs = Float64Array.from({ length: size * size }, () =>
    random(100) < impossiblePercent ? Infinity : (random(range) - random(range)) / divisor,
  );
  return { costs, size };
}

describe('solveLeastCost', () => {
  it('agrees with trying everything in 4,000 random cases, negative, fractional and impossible ones among them', () => {
    const wrong: number[] = [];
    let impossible = 0;
    for (let seed = 0; seed < 4000; seed += 1) {
      const { costs, size } = createCosts(seed);
      const { columns, total, isProven } = solveLeastCost(costs, size);
      const expected = tryAll(costs, size);
      if (expected === null) impossible += 1;
      const sum =
        columns === null
          ? null
          : columns.reduce((all, column, row) => all + (costs[row * size + column] ?? 0), 0);
      const isRight =
        total === expected &&
        sum === expected &&
        isProven &&
        new Set(columns).size === (columns?.length ?? 0);
      if (!isRight) wrong.push(seed);
    }
    expect(impossible).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  it('agrees with munkres on the worst case of Machol and Wien', () => {
    const size = 60;
    const rows = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) => (row + 1) * (column + 1)),
    );
    const expected = munkres(rows).reduce(
      (sum, [row, column]) => sum + (rows[row]?.[column] ?? 0),
      0,
    );
    const solved = solveLeastCost(Float64Array.from(rows.flat()), size);
    expect(solved).toMatchObject({ total: expected, isProven: true });
  });

  it('adds up decimals without rounding errors', () => {
    const costs = Float64Array.of(0.1, 9, 9, 9, 0.2, 9, 9, 9, 0.7);
    expect(solveLeastCost(costs, 3)).toEqual({ columns: [0, 1, 2], total: 1, isProven: true });
  });

  it('takes costs that are all the same, and costs far from 0', () => {
    expect(solveLeastCost(new Float64Array(4).fill(-7.5), 2)).toMatchObject({
      total: -15,
      isProven: true,
    });
    const far = 1e15;
    expect(solveLeastCost(Float64Array.of(far, far + 3, far + 1, far + 9), 2)).toMatchObject({
      total: 2 * far + 4,
      isProven: true,
    });
  });

  it('claims no proof where costs are too far apart to be added exactly', () => {
    const { columns, isProven } = solveLeastCost(Float64Array.of(1e300, 1, 1, 1e-300), 2);
    expect(columns).toEqual([1, 0]);
    expect(isProven).toBe(false);
    const apart = solveLeastCost(Float64Array.of(1e308, -1e308, -1e308, 1e308), 2);
    expect(apart).toMatchObject({ columns: [1, 0], isProven: false });
    const tiny = solveLeastCost(Float64Array.of(3e-300, 1e-300, 1e-300, 3e-300), 2);
    expect(tiny).toMatchObject({ columns: [1, 0], isProven: false });
  });

  it('answers when nobody may meet anybody, and when there is nobody', () => {
    expect(solveLeastCost(new Float64Array(9).fill(Infinity), 3)).toEqual({
      columns: null,
      total: null,
      isProven: true,
    });
    expect(solveLeastCost(new Float64Array(), 0)).toEqual({
      columns: [],
      total: 0,
      isProven: true,
    });
  });
});
