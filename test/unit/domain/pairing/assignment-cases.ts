import type { Assignment, AssignmentProblem } from '#shared/domain/pairing/assignment.ts';
import { createRandom } from './random.ts';

export function createProblem(
  gains: readonly (readonly number[])[],
  rowCapacities: readonly number[],
  columnCapacities: readonly number[],
): AssignmentProblem {
  return {
    rowCount: rowCapacities.length,
    columnCount: columnCapacities.length,
    gains: Float64Array.from(gains.flat()),
    rowCapacities: Int32Array.from(rowCapacities),
    columnCapacities: Int32Array.from(columnCapacities),
  };
}

/** Up to 4 × 4, with forbidden cells, places for 0 to 4 on both sides, and gains with many ties or few. */
export function createRandomProblem(seed: number): AssignmentProblem {
  const random = createRandom(seed);
  const rowCount = random(5);
  const columnCount = random(5);
  const range = [2, 4, 100, 1_000_000][random(4)] ?? 2;
  const forbiddenPercent = [0, 30, 60, 95][random(4)] ?? 0;
  const capacityRange = 1 + random(4);
  return createProblem(
    Array.from({ length: rowCount }, () =>
      Array.from({ length: columnCount }, () =>
        random(100) < forbiddenPercent ? 0 : 1 + random(range),
      ),
    ),
    Array.from({ length: rowCount }, () => random(capacityRange + 1)),
    Array.from({ length: columnCount }, () => random(capacityRange + 1)),
  );
}

/** The best total by trying every cell taken and not taken. */
export function findBestTotal(problem: AssignmentProblem): number {
  const { gains, columnCount } = problem;
  const rowRoom = [...problem.rowCapacities];
  const columnRoom = [...problem.columnCapacities];
  const search = (cell: number): number => {
    if (cell === gains.length) return 0;
    const without = search(cell + 1);
    const row = Math.floor(cell / columnCount);
    const column = cell % columnCount;
    const gain = gains[cell] ?? 0;
    if (gain <= 0 || (rowRoom[row] ?? 0) === 0 || (columnRoom[column] ?? 0) === 0) return without;
    rowRoom[row] = (rowRoom[row] ?? 0) - 1;
    columnRoom[column] = (columnRoom[column] ?? 0) - 1;
    const withCell = gain + search(cell + 1);
    rowRoom[row] = (rowRoom[row] ?? 0) + 1;
    columnRoom[column] = (columnRoom[column] ?? 0) + 1;
    return Math.max(without, withCell);
  };
  return search(0);
}

/** The problem in which the cell may not be taken. */
export function withoutCell(problem: AssignmentProblem, cell: number): AssignmentProblem {
  return { ...problem, gains: problem.gains.map((gain, place) => (place === cell ? 0 : gain)) };
}

/** What is left to decide once the cell is taken; null when it cannot be. */
export function besideCell(problem: AssignmentProblem, cell: number): AssignmentProblem | null {
  const row = Math.floor(cell / problem.columnCount);
  const column = cell % problem.columnCount;
  const isPossible =
    (problem.gains[cell] ?? 0) > 0 &&
    (problem.rowCapacities[row] ?? 0) > 0 &&
    (problem.columnCapacities[column] ?? 0) > 0;
  if (!isPossible) return null;
  return {
    ...withoutCell(problem, cell),
    rowCapacities: problem.rowCapacities.map((room, place) => (place === row ? room - 1 : room)),
    columnCapacities: problem.columnCapacities.map((room, place) =>
      place === column ? room - 1 : room,
    ),
  };
}

/** The rest of an assignment with a locked cell. */
export function restBeside(
  problem: AssignmentProblem,
  assignment: Assignment,
  cell: number,
): Assignment {
  return {
    ...assignment,
    cells: assignment.cells.filter((taken) => taken !== cell),
    total: assignment.total - (problem.gains[cell] ?? 0),
  };
}
