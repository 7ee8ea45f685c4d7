import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findBlockingCells,
  findStableAssignment,
  type StableProblem,
} from '#shared/domain/pairing/stable-assignment.ts';
import { createRandom } from './random.ts';

/** Names in order of preference; a pair is possible when each names the other. */
type Lists = Readonly<Record<string, readonly (string | number)[]>>;

function createProblem(rows: Lists, columns: Lists, rowCapacity: number): StableProblem {
  const rowNames = Object.keys(rows);
  const columnNames = Object.keys(columns);
  const rankIn = (list: readonly (string | number)[] = [], name = ''): number =>
    list.map(String).indexOf(name);
  const namesOf = (cell: number): readonly [string, string] => [
    rowNames[Math.floor(cell / columnNames.length)] ?? '',
    columnNames[cell % columnNames.length] ?? '',
  ];
  const rowKey = (cell: number): number => {
    const [row, column] = namesOf(cell);
    return rankIn(rows[row], column);
  };
  const columnKey = (cell: number): number => {
    const [row, column] = namesOf(cell);
    return rankIn(columns[column], row);
  };
  return {
    rowCount: rowNames.length,
    columnCount: columnNames.length,
    rowCapacities: rowNames.map(() => rowCapacity),
    columnCapacities: columnNames.map(() => 1),
    isPossible: (cell) => rowKey(cell) >= 0 && columnKey(cell) >= 0,
    rowKey,
    columnKey,
  };
}

function nameCells(rows: Lists, columns: Lists, cells: readonly number[]): readonly string[] {
  const rowNames = Object.keys(rows);
  const columnNames = Object.keys(columns);
  return cells.map(
    (cell) =>
      `${rowNames[Math.floor(cell / columnNames.length)]}:${columnNames[cell % columnNames.length]}`,
  );
}

describe('a stable assignment', () => {
  it('is the published one of the five residents of the "matching" package', () => {
    const hospitals = {
      M: ['D', 'L', 'S', 'J'],
      C: ['D', 'A', 'S', 'L', 'J'],
      G: ['D', 'J', 'L'],
    };
    const residents = {
      A: ['C'],
      S: ['C', 'M'],
      D: ['C', 'M', 'G'],
      J: ['C', 'G', 'M'],
      L: ['M', 'C', 'G'],
    };
    const cells = findStableAssignment(createProblem(hospitals, residents, 2));
    expect(nameCells(hospitals, residents, cells)).toEqual(['M:S', 'M:L', 'C:A', 'C:D', 'G:J']);
  });

  it('gives each column the best it has in any stable assignment', () => {
    const random = createRandom(7);
    for (let run = 0; run < 400; run += 1) {
      const problem = randomProblem(random);
      const found = findStableAssignment(problem);
      expect(findBlockingCells(problem, found)).toEqual([]);
      for (const other of listStableAssignments(problem)) {
        expect(sumOfKeys(problem, found)).toBeLessThanOrEqual(sumOfKeys(problem, other));
        // All stable assignments fill the same columns (the rural hospitals theorem).
        expect(found).toHaveLength(other.length);
      }
    }
  });

  it('leaves nobody unstable where both sides take several', () => {
    const random = createRandom(8);
    for (let run = 0; run < 300; run += 1) {
      const problem = { ...randomProblem(random), columnCapacities: [2, 1, 3, 2] };
      const found = findStableAssignment(problem);
      expect(findBlockingCells(problem, found)).toEqual([]);
      const loads = problem.columnCapacities.map(
        (_, column) => found.filter((cell) => cell % problem.columnCount === column).length,
      );
      for (const [column, load] of loads.entries()) {
        expect(load).toBeLessThanOrEqual(problem.columnCapacities[column] ?? 0);
      }
    }
  });

  it('is empty without rows, without columns and without room', () => {
    const problem = randomProblem(createRandom(1));
    expect(findStableAssignment({ ...problem, rowCount: 0 })).toEqual([]);
    expect(findStableAssignment({ ...problem, columnCount: 0 })).toEqual([]);
    expect(findStableAssignment({ ...problem, rowCapacities: [0, 0, 0, 0] })).toEqual([]);
  });
});

describe('blocking cells', () => {
  it('are those whose two sides both prefer each other', () => {
    const rows = { a: ['x', 'y'], b: ['x', 'y'] };
    const columns = { x: ['a', 'b'], y: ['a', 'b'] };
    const problem = createProblem(rows, columns, 1);
    // a:y and b:x, although a and x would both rather have each other.
    expect(nameCells(rows, columns, findBlockingCells(problem, [1, 2]))).toEqual(['a:x']);
    expect(nameCells(rows, columns, findBlockingCells(problem, []))).toEqual([
      'a:x',
      'a:y',
      'b:x',
      'b:y',
    ]);
  });
});

/** Four rows with room for two and four columns, some of them not possible, with ties here and there. */
function randomProblem(random: (range: number) => number): StableProblem & {
  readonly columnCapacities: readonly number[];
} {
  const keys = Array.from({ length: 16 }, () => [random(9), random(9), random(4)] as const);
  return {
    rowCount: 4,
    columnCount: 4,
    rowCapacities: [1, 2, 1, 2],
    columnCapacities: [1, 1, 1, 1],
    isPossible: (cell) => (keys[cell]?.[2] ?? 0) > 0,
    // Between equal keys the lower place is the dearer, which the sum of keys must see too.
    rowKey: (cell) => (keys[cell]?.[0] ?? 0) * 16 + (cell % 4),
    columnKey: (cell) => (keys[cell]?.[1] ?? 0) * 16 + Math.floor(cell / 4),
  };
}

function sumOfKeys(problem: StableProblem, cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + problem.columnKey(cell), 0);
}

/** Every stable assignment of columns with one place each, by trying all. */
function listStableAssignments(problem: StableProblem): readonly (readonly number[])[] {
  const { rowCount, columnCount } = problem;
  const search = (column: number, taken: readonly number[]): readonly (readonly number[])[] => {
    if (column === columnCount) {
      return findBlockingCells(problem, taken).length === 0 ? [taken] : [];
    }
    const withColumn = Array.from({ length: rowCount }, (_, row) => row)
      .map((row) => row * columnCount + column)
      .filter((cell) => problem.isPossible(cell))
      .filter((cell) => {
        const row = Math.floor(cell / columnCount);
        const load = taken.filter((one) => Math.floor(one / columnCount) === row).length;
        return load < (problem.rowCapacities[row] ?? 0);
      })
      .flatMap((cell) => search(column + 1, [...taken, cell]));
    return [...withColumn, ...search(column + 1, taken)];
  };
  return search(0, []);
}

function ascending(one: number, other: number): number {
  return one - other;
}

const publishedFile = new URL(
  '../../../../../shared/data/matching/hospital-residents/issue_159.json',
  import.meta.url,
);

function readLists(side: unknown): Lists {
  const lists: Record<string, readonly number[]> = {};
  for (const [name, list] of Object.entries(side ?? {})) {
    if (Array.isArray(list)) lists[name] = list.map(Number);
  }
  return lists;
}

describe.skipIf(!existsSync(publishedFile))(
  'a published instance, skipped without ../shared/data/matching/hospital-residents',
  () => {
    it('places 37 of 100 residents in 50 hospitals with one place each, stably', () => {
      const parsed: unknown = JSON.parse(readFileSync(publishedFile, 'utf8'));
      if (typeof parsed !== 'object' || parsed === null) throw new Error('No lists in the file.');
      const hospitals = readLists('hospitals' in parsed ? parsed.hospitals : null);
      const residents = readLists('residents' in parsed ? parsed.residents : null);
      const problem = createProblem(hospitals, residents, 1);
      expect([problem.rowCount, problem.columnCount]).toEqual([50, 100]);
      const cells = findStableAssignment(problem);
      expect(findBlockingCells(problem, cells)).toEqual([]);
      expect(cells).toHaveLength(37);
      // The other side asks: the same people are placed, and no resident is better off.
      const asked = findStableAssignment(transpose(problem)).map(
        (cell) => (cell % 50) * 100 + Math.floor(cell / 50),
      );
      expect(asked.map((cell) => cell % 100).toSorted(ascending)).toEqual(
        cells.map((cell) => cell % 100).toSorted(ascending),
      );
      const rankOf = (list: readonly number[], resident: number): number =>
        problem.columnKey(list.find((cell) => cell % 100 === resident) ?? 0);
      for (const resident of cells.map((cell) => cell % 100)) {
        expect(rankOf(cells, resident)).toBeLessThanOrEqual(rankOf(asked, resident));
      }
    });
  },
);

function transpose(problem: StableProblem): StableProblem {
  const { rowCount, columnCount } = problem;
  const turn = (cell: number): number =>
    (cell % rowCount) * columnCount + Math.floor(cell / rowCount);
  return {
    rowCount: columnCount,
    columnCount: rowCount,
    rowCapacities: problem.columnCapacities,
    columnCapacities: problem.rowCapacities,
    isPossible: (cell) => problem.isPossible(turn(cell)),
    rowKey: (cell) => problem.columnKey(turn(cell)),
    columnKey: (cell) => problem.rowKey(turn(cell)),
  };
}
