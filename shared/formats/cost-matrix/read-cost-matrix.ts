import { fail, succeed, type Result } from '#shared/lib/result.ts';
import {
  maximumCostMatrixSize,
  type CostLayout,
  type CostMatrix,
  type CostMatrixError,
} from './cost-matrix.ts';
import { readNumbers, type NumbersInLines } from './read-numbers.ts';

/**
 * Reads a plain cost file: first the size n, then n × n costs row by row (dense), or one line `row
 * column cost` for each couple that may meet, counted from 1 (sparse). Any white space parts numbers.
 * @param layout null to find out: n × n numbers are dense, unless each line after the first names
 * another couple; lines of three are then sparse. At n = 3 a dense file has lines of three too, and
 * is taken as sparse only when its lines begin with 1, 2 and 3.
 */
export function readCostMatrix(
  bytes: Uint8Array,
  layout: CostLayout | null = null,
): Result<CostMatrix, CostMatrixError> {
  const read = readNumbers(bytes);
  if (!read.ok) return read;
  const { numbers, count, lineNumbers } = read.value;
  if (count === 0) return fail({ kind: 'empty' });
  const size = numbers[0] ?? 0;
  const line = lineNumbers[0] ?? 1;
  if (!Number.isInteger(size) || size < 0) {
    return fail({ kind: 'bad-size', line, text: String(size) });
  }
  if (size > maximumCostMatrixSize) {
    return fail({ kind: 'too-large', size, limit: maximumCostMatrixSize });
  }
  const isDenseCount = count - 1 === size * size;
  const found = layout ?? recogniseLayout(read.value, size);
  if (found === 'dense') {
    if (!isDenseCount) return fail({ kind: 'wrong-count', size, count: count - 1 });
    return succeed({ size, costs: numbers.subarray(1, count), layout: 'dense' });
  }
  return readCouples(read.value, size);
}

function recogniseLayout(read: NumbersInLines, size: number): CostLayout {
  const { numbers, count, lineStarts, lineCount } = read;
  const couples = count - 1;
  if (couples !== size * size) return lengthOfLine(read, 1) === 3 ? 'sparse' : 'dense';
  if (couples === 0 || couples % 3 !== 0 || lineCount !== 1 + couples / 3) return 'dense';
  const seen = new Set<number>();
  for (let line = 1; line < lineCount; line += 1) {
    const start = lineStarts[line] ?? 0;
    const row = numbers[start] ?? 0;
    const column = numbers[start + 1] ?? 0;
    const isCouple = lengthOfLine(read, line) === 3 && isPlace(row, size) && isPlace(column, size);
    if (!isCouple || seen.has(row * size + column) || (size === 3 && row !== line)) return 'dense';
    seen.add(row * size + column);
  }
  return 'sparse';
}

function readCouples(read: NumbersInLines, size: number): Result<CostMatrix, CostMatrixError> {
  const { numbers, lineStarts, lineNumbers, lineCount } = read;
  const firstCount = lengthOfLine(read, 0);
  if (firstCount !== 1) {
    return fail({ kind: 'not-a-triple', line: lineNumbers[0] ?? 1, count: firstCount - 1 });
  }
  const costs = new Float64Array(size * size).fill(Infinity);
  for (let place = 1; place < lineCount; place += 1) {
    const start = lineStarts[place] ?? 0;
    const line = lineNumbers[place] ?? 0;
    const count = lengthOfLine(read, place);
    if (count !== 3) return fail({ kind: 'not-a-triple', line, count });
    const row = numbers[start] ?? 0;
    const column = numbers[start + 1] ?? 0;
    const wrong = [row, column].find((value) => !isPlace(value, size));
    if (wrong !== undefined) return fail({ kind: 'not-a-place', line, value: wrong, size });
    const cell = (row - 1) * size + column - 1;
    if (costs[cell] !== Infinity) return fail({ kind: 'repeated-couple', line, row, column });
    costs[cell] = numbers[start + 2] ?? 0;
  }
  return succeed({ size, costs, layout: 'sparse' });
}

/** How many numbers the line holds; the line is counted among those that hold any. */
function lengthOfLine({ lineStarts, lineCount, count }: NumbersInLines, line: number): number {
  if (line >= lineCount) return 0;
  const end = line + 1 < lineCount ? (lineStarts[line + 1] ?? 0) : count;
  return end - (lineStarts[line] ?? 0);
}

function isPlace(value: number, size: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= size;
}
