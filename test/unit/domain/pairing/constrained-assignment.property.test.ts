import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { solveConstrained } from '#shared/domain/pairing/constrained-assignment.ts';
import {
  createOppositeOf,
  type ConstrainedProblem,
  type KeptCells,
} from '#shared/domain/pairing/constrained-problem.ts';
import { createFirstPairs, worthOf } from '#shared/domain/pairing/first-pairs.ts';

interface ConstrainedCase {
  readonly problem: ConstrainedProblem;
  readonly kept: KeptCells;
}

function listOf<Value>(length: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.array(value, { minLength: length, maxLength: length });
}

/** Up to four a side, with places for several on either side, on one of them or on none. */
const caseArbitrary: fc.Arbitrary<ConstrainedCase> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rowCount, columnCount]) =>
    fc.record({
      rowCount: fc.constant(rowCount),
      columnCount: fc.constant(columnCount),
      gains: listOf(rowCount * columnCount, fc.constantFrom(0, 0, 1, 2, 3, 5, 8)),
      rowCapacities: listOf(rowCount, fc.nat(3)),
      columnCapacities: listOf(columnCount, fc.constantFrom(0, 1, 1, 1, 2, 3)),
      mostOfRows: fc.constantFrom(1, 3, 3),
      mostOfColumns: fc.constantFrom(1, 3, 3),
      inBothRoles: fc.nat(Math.min(rowCount, columnCount)),
      minima: listOf(rowCount, fc.constantFrom(1, 1, 2, 3)),
      unpairedRows: listOf(rowCount, fc.constantFrom(0, 1, 1)),
      unpairedColumns: listOf(columnCount, fc.constantFrom(0, 1, 1)),
      countsPeople: fc.constantFrom(true, true, false),
      keptCells: fc.uniqueArray(fc.nat(rowCount * columnCount - 1), { maxLength: 4 }),
      least: fc.nat(3),
    }),
  )
  .map((drawn) => {
    const { rowCount, columnCount, inBothRoles } = drawn;
    const isSamePerson = (row: number, column: number): boolean =>
      row === column && row < inBothRoles;
    const gains = Float64Array.from(drawn.gains, (gain, cell) =>
      isSamePerson(Math.floor(cell / columnCount), cell % columnCount) ? 0 : gain,
    );
    const rowCapacities = Int32Array.from(drawn.rowCapacities, (capacity) =>
      Math.min(capacity, drawn.mostOfRows),
    );
    const problem = {
      rowCount,
      columnCount,
      gains,
      rowCapacities,
      columnCapacities: Int32Array.from(drawn.columnCapacities, (capacity) =>
        Math.min(capacity, drawn.mostOfColumns),
      ),
      columnOfRow: Int32Array.from({ length: rowCount }, (_, row) =>
        row < inBothRoles ? row : -1,
      ),
      groups: drawn.minima.flatMap((minimum, row) =>
        minimum >= 2 && minimum <= (rowCapacities[row] ?? 0) ? [{ row, minimum }] : [],
      ),
    };
    const firstPairs = createFirstPairs(problem, {
      unpairedRows: Uint8Array.from(drawn.unpairedRows),
      unpairedColumns: Uint8Array.from(drawn.unpairedColumns, (isUnpaired, column) =>
        column < inBothRoles ? (drawn.unpairedRows[column] ?? 0) : isUnpaired,
      ),
    });
    const cells = drawn.keptCells
      .filter((cell) => (gains[cell] ?? 0) > 0)
      .sort((one, other) => one - other);
    return {
      problem: { ...problem, firstPairs: drawn.countsPeople ? firstPairs : null },
      kept: { cells, least: Math.min(drawn.least, cells.length) },
    };
  });

/** The most that any set of cells which meets all conditions is worth, by trying each; null without one. */
function tryEverything({ problem, kept }: ConstrainedCase): number | null {
  const { columnCount, gains, rowCapacities, columnCapacities, groups } = problem;
  const oppositeOf = createOppositeOf(problem);
  const rowLoads = new Int32Array(rowCapacities.length);
  const columnLoads = new Int32Array(columnCount);
  const taken: number[] = [];
  let best: number | null = null;
  const judge = (): void => {
    const areFilled = groups.every(({ row, minimum }) => {
      const load = rowLoads[row] ?? 0;
      return load === 0 || load >= minimum;
    });
    if (!areFilled || kept.cells.filter((cell) => taken.includes(cell)).length < kept.least) return;
    best = Math.max(best ?? 0, worthOf(problem, taken));
  };
  const add = (cell: number, by: number): void => {
    const row = Math.floor(cell / columnCount);
    rowLoads[row] = (rowLoads[row] ?? 0) + by;
    columnLoads[cell % columnCount] = (columnLoads[cell % columnCount] ?? 0) + by;
  };
  const search = (cell: number): void => {
    if (cell === gains.length) {
      judge();
      return;
    }
    search(cell + 1);
    const row = Math.floor(cell / columnCount);
    const column = cell % columnCount;
    const isOpen =
      (gains[cell] ?? 0) > 0 &&
      (rowLoads[row] ?? 0) < (rowCapacities[row] ?? 0) &&
      (columnLoads[column] ?? 0) < (columnCapacities[column] ?? 0) &&
      !taken.includes(oppositeOf(cell));
    if (!isOpen) return;
    add(cell, 1);
    taken.push(cell);
    search(cell + 1);
    taken.pop();
    add(cell, -1);
  };
  search(0);
  return best;
}

it('finds and proves the best of 12,000 small problems with every condition, as trying everything does', () => {
  fc.assert(
    fc.property(caseArbitrary, (one) => {
      const found = solveConstrained(one.problem, one.kept);
      const best = tryEverything(one);
      expect(found?.total ?? null).toBe(best);
      if (found === null) return;
      expect(worthOf(one.problem, found.cells)).toBe(best);
      expect(found.isProvenOptimal).toBe(true);
      expect(new Set(found.cells).size).toBe(found.cells.length);
    }),
    { numRuns: 12_000, seed: 41 },
  );
}, 120_000);
