import type { Assignment, AssignmentProblem } from './assignment-problem.ts';

/** The same problem with columns for rows. */
export function transposeProblem(problem: AssignmentProblem): AssignmentProblem {
  const { rowCount, columnCount, gains } = problem;
  return {
    rowCount: columnCount,
    columnCount: rowCount,
    gains: transposeMatrix(gains, rowCount, columnCount),
    rowCapacities: problem.columnCapacities,
    columnCapacities: problem.rowCapacities,
  };
}

/** The answer to a problem, read off the answer to the transposed one. */
export function transposeBack(
  { cells, total, rowPrices, columnPrices }: Assignment,
  { rowCount, columnCount }: AssignmentProblem,
): Assignment {
  return {
    cells: cells
      .map((cell) => (cell % rowCount) * columnCount + Math.floor(cell / rowCount))
      .sort((one, other) => one - other),
    total,
    rowPrices: columnPrices,
    columnPrices: rowPrices,
  };
}

/** Side of the square blocks that are copied one by one, so that both matrices stay in the cache. */
const blockSize = 16;

export function transposeMatrix(
  matrix: Float64Array,
  rowCount: number,
  columnCount: number,
): Float64Array {
  const transposed = new Float64Array(matrix.length);
  for (let firstRow = 0; firstRow < rowCount; firstRow += blockSize) {
    const rowEnd = Math.min(rowCount, firstRow + blockSize);
    for (let firstColumn = 0; firstColumn < columnCount; firstColumn += blockSize) {
      const columnEnd = Math.min(columnCount, firstColumn + blockSize);
      for (let row = firstRow; row < rowEnd; row += 1) {
        const offset = row * columnCount;
        for (let column = firstColumn; column < columnEnd; column += 1) {
          transposed[column * rowCount + row] = matrix[offset + column] ?? 0;
        }
      }
    }
  }
  return transposed;
}
