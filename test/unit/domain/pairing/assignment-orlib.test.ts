import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isCertifiedOptimal } from '#shared/domain/pairing/assignment-certificate.ts';
import { solveAssignment } from '#shared/domain/pairing/assignment.ts';

const folder = new URL('../../../../../shared/data/matching/orlib/', import.meta.url);
const isAbsent = !existsSync(folder);

/** J. E. Beasley's OR-Library assignment problems and their published minimum totals. */
const minimumTotals = [
  [100, 305],
  [200, 475],
  [300, 626],
  [400, 804],
  [500, 991],
] as const;

describe.skipIf(isAbsent)(
  'solveAssignment on OR-Library, skipped without ../shared/data/matching/orlib',
  () => {
    it.each(minimumTotals)('assign%i costs %i', (size, minimum) => {
      const text = gunzipSync(readFileSync(new URL(`assign${size}.txt.gz`, folder))).toString(
        'utf8',
      );
      const [declaredSize, ...costs] = text.trim().split(/\s+/).map(Number);
      expect(declaredSize).toBe(size);
      expect(costs).toHaveLength(size * size);

      // A gain above every cost makes a full assignment better than any partial one.
      const ceiling = 1000 * size;
      const ones = new Int32Array(size).fill(1);
      const problem = {
        rowCount: size,
        columnCount: size,
        gains: Float64Array.from(costs, (cost) => ceiling - cost),
        rowCapacities: ones,
        columnCapacities: ones,
      };
      const assignment = solveAssignment(problem);
      expect(assignment.cells).toHaveLength(size);
      expect(ceiling * size - assignment.total).toBe(minimum);
      expect(isCertifiedOptimal(problem, assignment)).toBe(true);
    });
  },
);
