import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { solveConstrained } from '#shared/domain/pairing/constrained-assignment.ts';
import {
  createOppositeOf,
  type ConstrainedProblem,
} from '#shared/domain/pairing/constrained-problem.ts';
import { createFirstPairs, worthOf } from '#shared/domain/pairing/first-pairs.ts';

const caseArbitrary = fc
  .record({ rowCount: fc.integer({ min: 1, max: 4 }), columnCount: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rowCount, columnCount }) =>
    fc.record({
      rowCount: fc.constant(rowCount),
      columnCount: fc.constant(columnCount),
      gains: fc.array(fc.constantFrom(0, 0, 1, 2, 3, 5, 8), {
        minLength: rowCount * columnCount,
        maxLength: rowCount * columnCount,
      }),
      rowCapacities: fc.array(fc.integer({ min: 0, max: 3 }), {
        minLength: rowCount,
        maxLength: rowCount,
      }),
      columnCapacities: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3), {
        minLength: columnCount,
        maxLength: columnCount,
      }),
      singleSide: fc.constantFrom('rows', 'columns', 'none', 'none'),
      unpairedRows: fc.array(fc.constantFrom(0, 1, 1), {
        minLength: rowCount,
        maxLength: rowCount,
      }),
      unpairedColumns: fc.array(fc.constantFrom(0, 1, 1), {
        minLength: columnCount,
        maxLength: columnCount,
      }),
      both: fc.nat(Math.min(rowCount, columnCount)),
      minima: fc.array(fc.constantFrom(1, 1, 2, 3), { minLength: rowCount, maxLength: rowCount }),
      kept: fc.array(fc.nat(rowCount * columnCount - 1), { maxLength: 4 }),
      least: fc.nat(3),
    }),
  );

it('is best', () => {
  let unproven = 0,
    n = 0;
  fc.assert(
    fc.property(caseArbitrary, (c) => {
      const rc = Int32Array.from(c.rowCapacities, (x) =>
        c.singleSide === 'rows' ? Math.min(1, x) : x,
      );
      const cc = Int32Array.from(c.columnCapacities, (x) =>
        c.singleSide === 'columns' ? Math.min(1, x) : x,
      );
      const columnOfRow = Int32Array.from({ length: c.rowCount }, (_, r) => (r < c.both ? r : -1));
      const gains = Float64Array.from(c.gains);
      for (let r = 0; r < c.both; r++) gains[r * c.columnCount + r] = 0;
      const groups = c.minima.flatMap((minimum, row) =>
        minimum >= 2 && minimum <= (rc[row] ?? 0) ? [{ row, minimum }] : [],
      );
      const up = Uint8Array.from(c.unpairedRows);
      const uc = Uint8Array.from(c.unpairedColumns);
      for (let r = 0; r < c.both; r++) uc[r] = up[r] ?? 0;
      const base = {
        rowCount: c.rowCount,
        columnCount: c.columnCount,
        gains,
        rowCapacities: rc,
        columnCapacities: cc,
        columnOfRow,
        groups,
      };
      const problem: ConstrainedProblem = {
        ...base,
        firstPairs: createFirstPairs(base, { unpairedRows: up, unpairedColumns: uc }),
      };
      const keptCells = [...new Set(c.kept)].filter((k) => gains[k]! > 0).sort((a, b) => a - b);
      const kept = { cells: keptCells, least: Math.min(c.least, keptCells.length) };
      const opp = createOppositeOf(problem);
      // brute
      let best = -1;
      const taken: number[] = [];
      const rl = new Int32Array(4),
        cl = new Int32Array(4);
      const ok = () =>
        groups.every(({ row, minimum }) => rl[row] === 0 || rl[row]! >= minimum) &&
        keptCells.filter((k) => taken.includes(k)).length >= kept.least;
      const go = (cell: number): void => {
        if (cell === gains.length) {
          if (ok()) best = Math.max(best, worthOf(problem, taken));
          return;
        }
        go(cell + 1);
        if (gains[cell]! <= 0) return;
        const r = Math.floor(cell / c.columnCount),
          k = cell % c.columnCount;
        if (rl[r]! >= rc[r]! || cl[k]! >= cc[k]! || taken.includes(opp(cell))) return;
        rl[r]!++;
        cl[k]!++;
        taken.push(cell);
        go(cell + 1);
        taken.pop();
        rl[r]!--;
        cl[k]!--;
      };
      go(0);
      const found = solveConstrained(problem, kept);
      n++;
      if (best < 0) {
        expect(found).toBe(null);
        return;
      }
      expect(found).not.toBe(null);
      expect(worthOf(problem, found!.cells)).toBe(found!.total);
      if (!found!.isProvenOptimal) {
        unproven++;
        console.log(JSON.stringify(c), found, best);
        return;
      }
      expect(found!.total).toBe(best);
      expect(new Set(found!.cells).size).toBe(found!.cells.length);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 3000), seed: Number(process.env['SEED'] ?? 1) },
  );
  console.log({ n, unproven });
}, 600_000);
