import { describe, expect, it } from 'vitest';
import { isCertifiedOptimal } from '#shared/domain/pairing/assignment-certificate.ts';
import { forbidCell, lockCell, createLossFinder } from '#shared/domain/pairing/assignment-edits.ts';
import { solveAssignment } from '#shared/domain/pairing/assignment.ts';
import {
  besideCell,
  createProblem,
  createRandomProblem,
  findBestTotal,
  restBeside,
  withoutCell,
} from './assignment-cases.ts';

describe('an edit of one cell', () => {
  it('agrees with trying everything, with its own proof, in every cell of 2,000 random cases', () => {
    let edits = 0;
    const wrong: string[] = [];
    for (let seed = 0; seed < 2000; seed += 1) {
      const problem = createRandomProblem(seed);
      const solved = solveAssignment(problem);
      for (const cell of problem.gains.keys()) {
        edits += 2;
        const reduced = withoutCell(problem, cell);
        const forbidden = forbidCell(problem, solved, cell);
        const isForbiddenRight =
          forbidden.total === findBestTotal(reduced) && isCertifiedOptimal(reduced, forbidden);
        if (!isForbiddenRight) wrong.push(`forbid ${cell} of case ${seed}`);

        const locked = lockCell(problem, solved, cell);
        const beside = besideCell(problem, cell);
        const isLockedRight =
          locked === null || beside === null
            ? locked === null && beside === null
            : locked.cells.includes(cell) &&
              locked.total === findBestTotal(beside) + (problem.gains[cell] ?? 0) &&
              isCertifiedOptimal(beside, restBeside(problem, locked, cell));
        if (!isLockedRight) wrong.push(`lock ${cell} of case ${seed}`);
      }
    }
    expect(edits).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  }, 60_000);

  it('can follow another edit', () => {
    const wrong: number[] = [];
    for (let seed = 5000; seed < 6500; seed += 1) {
      const problem = createRandomProblem(seed);
      const cellCount = problem.gains.length;
      if (cellCount === 0) continue;
      const first = seed % cellCount;
      const second = (seed * 7 + 3) % cellCount;
      const reduced = withoutCell(problem, first);
      const once = forbidCell(problem, solveAssignment(problem), first);
      const twice = forbidCell(reduced, once, second);
      if (twice.total !== findBestTotal(withoutCell(reduced, second))) wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  });

  it('that changes nothing gives back what was solved', () => {
    const problem = createProblem(
      [
        [5, 3],
        [3, 5],
      ],
      [1, 1],
      [1, 1],
    );
    const solved = solveAssignment(problem);
    expect(forbidCell(problem, solved, 1)).toBe(solved);
    expect(lockCell(problem, solved, 0)).toBe(solved);
  });
});

describe('createLossFinder', () => {
  it('is the difference to a full solve with the cell locked, in every cell of 2,000 random cases', () => {
    const wrong: string[] = [];
    let alternatives = 0;
    for (let seed = 20_000; seed < 22_000; seed += 1) {
      const problem = createRandomProblem(seed);
      const { rowCount, columnCount } = problem;
      const solved = solveAssignment(problem);
      const findLosses = createLossFinder(problem, solved);
      const ofRow = Array.from({ length: rowCount }, (_, row) => findLosses({ kind: 'row', row }));
      const ofColumn = Array.from({ length: columnCount }, (_, column) =>
        findLosses({ kind: 'column', column }),
      );
      for (const [cell, gain] of problem.gains.entries()) {
        alternatives += 1;
        const row = Math.floor(cell / columnCount);
        const column = cell % columnCount;
        const beside = besideCell(problem, cell);
        const loss =
          beside === null ? Infinity : solved.total - gain - solveAssignment(beside).total;
        if (ofRow[row]?.[column] !== loss || ofColumn[column]?.[row] !== loss) {
          wrong.push(`cell ${cell} of case ${seed}`);
        }
      }
    }
    expect(alternatives).toBeGreaterThan(10_000 / 2);
    expect(wrong).toEqual([]);
  }, 60_000);

  it('is 0 for every cell of an equally good answer', () => {
    const problem = createProblem(
      [
        [7, 7],
        [7, 7],
      ],
      [1, 1],
      [1, 1],
    );
    const findLosses = createLossFinder(problem, solveAssignment(problem));
    expect([...findLosses({ kind: 'row', row: 0 })]).toEqual([0, 0]);
  });

  it('counts whom the alternative leaves without anyone', () => {
    // The row could take column 1 instead, but then column 0 has nobody, and row 1 loses 4.
    const problem = createProblem(
      [
        [9, 6],
        [0, 4],
      ],
      [1, 1],
      [1, 1],
    );
    const solved = solveAssignment(problem);
    const findLosses = createLossFinder(problem, solved);
    expect(solved.total).toBe(13);
    expect([...findLosses({ kind: 'row', row: 0 })]).toEqual([0, 7]);
    expect([...findLosses({ kind: 'column', column: 0 })]).toEqual([0, Infinity]);
  });
});
