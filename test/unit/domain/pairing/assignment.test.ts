import { munkres } from 'munkres';
import { describe, expect, it } from 'vitest';
import { isCertifiedOptimal } from '#shared/domain/pairing/assignment-certificate.ts';
import { solveAssignment } from '#shared/domain/pairing/assignment.ts';
import { createProblem, createRandomProblem, findBestTotal } from './assignment-cases.ts';
import { createRandom } from './random.ts';

describe('solveAssignment', () => {
  it('finds the best total of 10,000 random cases with capacities on both sides and forbidden cells', () => {
    const wrong: number[] = [];
    for (let seed = 0; seed < 10_000; seed += 1) {
      const problem = createRandomProblem(seed);
      const assignment = solveAssignment(problem);
      const isRight =
        assignment.total === findBestTotal(problem) &&
        new Set(assignment.cells).size === assignment.cells.length &&
        isCertifiedOptimal(problem, assignment);
      if (!isRight) wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('agrees with munkres on dense matrices, with many ties and with few', () => {
    for (const [size, range] of [
      [7, 3],
      [40, 20],
      [40, 1_000_000],
      [90, 101],
    ] as const) {
      const random = createRandom(size * range);
      const gains = Array.from({ length: size }, () =>
        Array.from({ length: size }, () => 1 + random(range)),
      );
      const ones = Array.from({ length: size }, () => 1);
      const expected = munkres(gains.map((row) => row.map((gain) => -gain))).reduce(
        (total, [row, column]) => total + (gains[row]?.[column] ?? 0),
        0,
      );
      expect(solveAssignment(createProblem(gains, ones, ones)).total).toBe(expected);
    }
  });

  it('proves itself on cases too large to try out, of every shape and every kind of capacity', () => {
    const wrong: number[] = [];
    for (let seed = 0; seed < 120; seed += 1) {
      const random = createRandom(seed);
      const rowCount = 1 + random(60);
      const columnCount = 1 + random(60);
      const range = [3, 50, 1_000_000_000][seed % 3] ?? 3;
      const forbiddenPercent = [0, 10, 90][random(3)] ?? 0;
      const mostRowPlaces = [1, 1, 4][random(3)] ?? 1;
      const mostColumnPlaces = [1, 3, 40][random(3)] ?? 1;
      const problem = {
        rowCount,
        columnCount,
        gains: Float64Array.from({ length: rowCount * columnCount }, () =>
          random(100) < forbiddenPercent ? 0 : 1 + random(range),
        ),
        rowCapacities: Int32Array.from({ length: rowCount }, () => random(mostRowPlaces + 1)),
        columnCapacities: Int32Array.from({ length: columnCount }, () =>
          random(mostColumnPlaces + 1),
        ),
      };
      const assignment = solveAssignment(problem);
      if (!isCertifiedOptimal(problem, assignment)) wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  });

  it('has no worst case that takes ages: products of row and column, rising and falling', () => {
    const size = 200;
    const ones = new Int32Array(size).fill(1);
    for (const sign of [1, -1]) {
      const gains = Float64Array.from({ length: size * size }, (_, cell) => {
        const product = (Math.floor(cell / size) + 1) * ((cell % size) + 1);
        return sign * product + (sign > 0 ? 0 : size * size + 1);
      });
      const problem = {
        rowCount: size,
        columnCount: size,
        gains,
        rowCapacities: ones,
        columnCapacities: ones,
      };
      expect(isCertifiedOptimal(problem, solveAssignment(problem))).toBe(true);
    }
  });

  it('never takes the same cell twice, whatever the capacities', () => {
    const assignment = solveAssignment(createProblem([[9, 1]], [2], [2, 2]));
    expect(assignment.cells).toEqual([0, 1]);
    expect(assignment.total).toBe(10);
  });

  it('leaves a row free when every cell of it is forbidden', () => {
    const problem = createProblem(
      [
        [0, 0],
        [5, 3],
      ],
      [1, 1],
      [1, 1],
    );
    expect(solveAssignment(problem).cells).toEqual([2]);
  });

  it('answers an empty problem', () => {
    expect(solveAssignment(createProblem([], [], [])).cells).toEqual([]);
    expect(solveAssignment(createProblem([[], []], [1, 1], [])).cells).toEqual([]);
  });

  it('solves 500 by 500 well within the time a person notices', () => {
    const random = createRandom(5);
    const gains = Float64Array.from({ length: 250_000 }, () => 1 + random(1_000_000_000));
    const ones = new Int32Array(500).fill(1);
    const problem = {
      rowCount: 500,
      columnCount: 500,
      gains,
      rowCapacities: ones,
      columnCapacities: ones,
    };
    const start = performance.now();
    const assignment = solveAssignment(problem);
    // Fifty times what it takes on a quiet machine: this catches a slower class, not a slower minute.
    expect(performance.now() - start).toBeLessThan(2500);
    expect(isCertifiedOptimal(problem, assignment)).toBe(true);
  });
});

describe('isCertifiedOptimal', () => {
  const problem = createProblem(
    [
      [8, 7],
      [7, 1],
    ],
    [1, 1],
    [1, 1],
  );

  it('accepts the solution found', () => {
    expect(isCertifiedOptimal(problem, solveAssignment(problem))).toBe(true);
  });

  it('refuses a worse assignment with the same prices', () => {
    expect(
      isCertifiedOptimal(problem, { ...solveAssignment(problem), cells: [0, 3], total: 9 }),
    ).toBe(false);
  });

  it('refuses an assignment that breaks a capacity or takes a forbidden cell', () => {
    const solved = solveAssignment(problem);
    expect(isCertifiedOptimal(problem, { ...solved, cells: [0, 1], total: 15 })).toBe(false);
    const closed = createProblem([[0]], [1], [1]);
    expect(isCertifiedOptimal(closed, { ...solveAssignment(closed), cells: [0] })).toBe(false);
  });

  it('refuses a total that its cells do not add up to, and prices below zero', () => {
    const solved = solveAssignment(problem);
    expect(isCertifiedOptimal(problem, { ...solved, total: 15 })).toBe(false);
    expect(
      isCertifiedOptimal(problem, { ...solved, rowPrices: solved.rowPrices.map(() => -1) }),
    ).toBe(false);
  });
});
