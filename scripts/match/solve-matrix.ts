import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { solveLeastCost } from '#shared/domain/pairing/least-cost.ts';
import type { CostMatrixError } from '#shared/formats/cost-matrix/cost-matrix.ts';
import { readCostMatrix } from '#shared/formats/cost-matrix/read-cost-matrix.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { MatrixArguments } from './arguments.ts';
import { CommandFailure, readBytes } from './command-failure.ts';

/** A small file may unpack into a huge one. */
const maximumUnpackedBytes = 2 ** 30;

/** What `--matrix` prints; its shape is part of the command's interface. */
export interface MatrixReport {
  readonly n: number;
  /** Null when not every row can have a column of its own. */
  readonly total: number | null;
  /** `[row, column]`, counted from 1. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Whether prices prove the answer. */
  readonly certificate: boolean;
}

/** Throws a `CommandFailure` that names the line to correct when the file cannot be used. */
export async function solveMatrixFile({ file, layout }: MatrixArguments): Promise<MatrixReport> {
  const read = readCostMatrix(await unpack(await readBytes(file), file), layout);
  if (!read.ok) throw describeFailure(read.error, file);
  const { size, costs } = read.value;
  const { columns, total, isProven } = solveLeastCost(costs, size);
  return {
    n: size,
    total,
    pairs: (columns ?? []).map((column, row) => [row + 1, column + 1] as const),
    certificate: isProven,
  };
}

async function unpack(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: maximumUnpackedBytes });
  } catch {
    throw new CommandFailure('matching.command.matrixDamagedGzip', { file });
  }
}

function describeFailure(error: CostMatrixError, file: string): CommandFailure {
  switch (error.kind) {
    case 'empty':
      return new CommandFailure('matching.command.matrixEmpty', { file });
    case 'not-a-number':
      return new CommandFailure('matching.command.matrixNotANumber', {
        file,
        line: error.line,
        text: error.text,
      });
    case 'bad-size':
      return new CommandFailure('matching.command.matrixBadSize', {
        file,
        line: error.line,
        text: error.text,
      });
    case 'too-large':
      return new CommandFailure('matching.command.matrixTooLarge', {
        file,
        size: error.size,
        limit: error.limit,
      });
    case 'wrong-count':
      return new CommandFailure('matching.command.matrixWrongCount', {
        file,
        size: error.size,
        count: error.count,
        expected: error.size * error.size,
      });
    case 'not-a-triple':
      return new CommandFailure('matching.command.matrixNotATriple', {
        file,
        line: error.line,
        count: error.count,
      });
    case 'not-a-place':
      return new CommandFailure('matching.command.matrixNotAPlace', {
        file,
        line: error.line,
        value: String(error.value),
        size: error.size,
      });
    case 'repeated-couple':
      return new CommandFailure('matching.command.matrixRepeatedCouple', {
        file,
        line: error.line,
        row: error.row,
        column: error.column,
      });
    default:
      return assertNever(error);
  }
}
