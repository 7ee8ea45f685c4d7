import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveConstrained } from '#shared/domain/pairing/constrained-assignment.ts';
import type { ConstrainedProblem } from '#shared/domain/pairing/constrained-problem.ts';
import { countFirstPaired, createFirstPairs } from '#shared/domain/pairing/first-pairs.ts';
import { measureReach, type ReachablePlaces } from '#shared/domain/pairing/people-reach.ts';

function listOf<Value>(length: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.array(value, { minLength: length, maxLength: length });
}

/** Up to nine a side with up to three places each; some have a pair already. */
function placesArbitrary(canTakeBothRoles: boolean): fc.Arbitrary<ReachablePlaces> {
  const size = fc.integer({ min: 1, max: 9 });
  return fc
    .tuple(size, size)
    .chain(([rowCount, columnCount]) =>
      fc.record({
        rowCount: fc.constant(rowCount),
        // Few enough couples that people compete for the same partners.
        tenths: listOf(rowCount * columnCount, fc.constantFrom(0, 0, 0, 0, 10, 20, 30)),
        closed: listOf(rowCount * columnCount, fc.nat(3)),
        rowCapacities: listOf(rowCount, fc.constantFrom(0, 1, 1, 2, 3)),
        columnCapacities: listOf(columnCount, fc.constantFrom(0, 1, 1, 2, 3)),
        unpairedRows: listOf(rowCount, fc.constantFrom(0, 1, 1, 1)),
        unpairedColumns: listOf(columnCount, fc.constantFrom(0, 1, 1, 1)),
        inBothRoles: canTakeBothRoles ? fc.nat(Math.min(rowCount, columnCount)) : fc.constant(0),
      }),
    )
    .map(({ rowCount, tenths, closed, inBothRoles, ...drawn }) => {
      const columnCount = drawn.columnCapacities.length;
      const isSamePerson = (cell: number): boolean =>
        Math.floor(cell / columnCount) === cell % columnCount && cell % columnCount < inBothRoles;
      return {
        matrix: { tenths: Uint16Array.from(tenths) },
        rowCapacities: Int32Array.from(drawn.rowCapacities),
        columnCapacities: Int32Array.from(drawn.columnCapacities),
        columnOfRow: Int32Array.from({ length: rowCount }, (_, row) =>
          row < inBothRoles ? row : -1,
        ),
        unpairedRows: Uint8Array.from(drawn.unpairedRows),
        unpairedColumns: Uint8Array.from(drawn.unpairedColumns, (isUnpaired, column) =>
          column < inBothRoles ? (drawn.unpairedRows[column] ?? 0) : isUnpaired,
        ),
        isOpen: (cell: number) => closed[cell] === 0 && !isSamePerson(cell),
      };
    });
}

/** The most people by weighing pairs, which proves itself. */
function solveMostPeople(places: ReachablePlaces, leastTenths: number): number {
  const { matrix, rowCapacities, columnCapacities } = places;
  const problem = {
    rowCount: rowCapacities.length,
    columnCount: columnCapacities.length,
    gains: Float64Array.from(matrix.tenths, (tenths, cell) =>
      places.isOpen(cell) && tenths >= leastTenths ? tenths + 1 : 0,
    ),
    rowCapacities,
    columnCapacities,
    columnOfRow: places.columnOfRow,
    groups: [],
  };
  const weighed: ConstrainedProblem = { ...problem, firstPairs: createFirstPairs(problem, places) };
  const solved = solveConstrained(weighed);
  expect(solved?.isProvenOptimal).toBe(true);
  return countFirstPaired(places, solved?.cells ?? []);
}

const everyScore = [0, 10, 20, 30, 40];

describe('measureReach', () => {
  it('counts as many people from each score as weighing pairs does, in 3,000 cohorts of one role each', () => {
    fc.assert(
      fc.property(placesArbitrary(false), (places) => {
        const { limitFrom } = measureReach(places);
        for (const score of everyScore) {
          expect(limitFrom(score)).toBe(solveMostPeople(places, score));
        }
      }),
      { numRuns: 3000, seed: 51 },
    );
  }, 60_000);

  it('never counts too few where people take both roles, who may meet one way only', () => {
    let reached = 0;
    let asked = 0;
    fc.assert(
      fc.property(placesArbitrary(true), (places) => {
        const { limitFrom } = measureReach(places);
        for (const score of everyScore) {
          const most = solveMostPeople(places, score);
          expect(limitFrom(score)).toBeGreaterThanOrEqual(most);
          asked += 1;
          if (limitFrom(score) === most) reached += 1;
        }
      }),
      { numRuns: 2000, seed: 52 },
    );
    expect(reached / asked).toBeGreaterThan(0.9);
  }, 60_000);

  it('lists the scores that there is room for', () => {
    const places = {
      matrix: { tenths: Uint16Array.of(30, 20, 10, 20) },
      rowCapacities: Int32Array.of(1, 2),
      columnCapacities: Int32Array.of(1, 1),
      columnOfRow: Int32Array.of(-1, -1),
      unpairedRows: Uint8Array.of(1, 0),
      unpairedColumns: Uint8Array.of(1, 1),
      isOpen: (cell: number) => cell !== 0,
    };
    expect(measureReach(places).scores).toEqual([10, 20]);
    const full = { ...places, columnCapacities: Int32Array.of(0, 1) };
    expect(measureReach(full).scores).toEqual([20]);
  });
});
