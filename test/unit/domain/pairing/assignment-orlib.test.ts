import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { solveLeastCost } from '#shared/domain/pairing/least-cost.ts';
import { readCostMatrix } from '#shared/formats/cost-matrix/read-cost-matrix.ts';

const folder = new URL('../../../../../shared/data/matching/orlib/', import.meta.url);
const isAbsent = !existsSync(folder);

/** J. E. Beasley's OR-Library assignment problems and their published minimum totals. */
const minimumTotals = [
  ['assign100', 100, 'dense', 305],
  ['assign200', 200, 'dense', 475],
  ['assign300', 300, 'dense', 626],
  ['assign400', 400, 'dense', 804],
  ['assign500', 500, 'dense', 991],
  ['assignp800', 800, 'sparse', 2239],
] as const;

describe.skipIf(isAbsent)(
  'solveLeastCost on OR-Library, skipped without ../shared/data/matching/orlib',
  () => {
    it.each(minimumTotals)('%s, %i people a side, %s: %i', (name, size, layout, minimum) => {
      const bytes = gunzipSync(readFileSync(new URL(`${name}.txt.gz`, folder)));
      const read = readCostMatrix(bytes);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      expect(read.value).toMatchObject({ size, layout });

      const { columns, total, isProven } = solveLeastCost(read.value.costs, size);
      expect(total).toBe(minimum);
      expect(new Set(columns).size).toBe(size);
      expect(isProven).toBe(true);
    });
  },
);
