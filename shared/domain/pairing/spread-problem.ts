import type { ConstrainedProblem } from './constrained-problem.ts';
import { spreadLines, type SpreadLines } from './spread-lines.ts';

export interface SpreadProblem {
  readonly rows: SpreadLines;
  readonly columns: SpreadLines;
  /** The cell of the problem that a spread cell stands for, -1 for a spare one. */
  cellOf(spreadCell: number): number;
  /** All spread cells that stand for a cell. */
  spreadCellsOf(cell: number): readonly number[];
}

/**
 * Second lines are the quicker way, but let a cell be taken twice where both sides have several
 * places: spare lines are used there. A group, which may be forced to its minimum, has one anyhow.
 */
export function spreadProblem(problem: ConstrainedProblem): SpreadProblem {
  const { rowCount, columnCount, rowCapacities, columnCapacities, firstPairs, groups } = problem;
  const minimumOf = new Map(groups.map(({ row, minimum }) => [row, minimum]));
  const rowSurplus = surplusOf(rowCapacities, firstPairs?.rows, (row) => minimumOf.get(row) ?? 1);
  const columnSurplus = surplusOf(columnCapacities, firstPairs?.columns, () => 1);
  const isEither = isSingle(rowCapacities) || isSingle(columnCapacities);
  const longRows = isEither ? listPositive(rowSurplus) : [];
  const longColumns = isEither ? listPositive(columnSurplus) : [];
  const rows = spreadLines(
    rowCount,
    [...new Set([...minimumOf.keys(), ...longRows])],
    isEither ? 0 : largest(columnSurplus),
  );
  const columns = spreadLines(columnCount, longColumns, isEither ? 0 : largest(rowSurplus));
  const width = columns.lineOf.length;
  return {
    rows,
    columns,
    cellOf: (spreadCell) => {
      const row = rows.lineOf[Math.floor(spreadCell / width)] ?? -1;
      const column = columns.lineOf[spreadCell % width] ?? -1;
      return row < 0 || column < 0 ? -1 : row * columnCount + column;
    },
    spreadCellsOf: (cell) => {
      const spreadColumns = linesOf(columns, cell % columnCount);
      return linesOf(rows, Math.floor(cell / columnCount)).flatMap((row) =>
        spreadColumns.map((column) => row * width + column),
      );
    },
  };
}

/** How many places of each line go beyond the first ones, where these earn more. */
function surplusOf(
  capacities: Int32Array,
  earning: Uint8Array | undefined,
  firstPlacesOf: (line: number) => number,
): Int32Array {
  return capacities.map((capacity, line) =>
    earning?.[line] === 1 ? Math.max(0, capacity - firstPlacesOf(line)) : 0,
  );
}

function linesOf({ restOf }: SpreadLines, line: number): readonly number[] {
  const rest = restOf[line] ?? -1;
  return rest < 0 ? [line] : [line, rest];
}

function isSingle(capacities: Int32Array): boolean {
  return capacities.every((capacity) => capacity <= 1);
}

function listPositive(numbers: Int32Array): readonly number[] {
  return [...numbers.keys()].filter((place) => (numbers[place] ?? 0) > 0);
}

function largest(numbers: Int32Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
