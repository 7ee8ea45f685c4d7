import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { CostMatrixError } from './cost-matrix.ts';

/** The numbers of a text, and where its lines begin. */
export interface NumbersInLines {
  readonly numbers: Float64Array;
  readonly count: number;
  /** Place of the first number of each line that holds any. */
  readonly lineStarts: Float64Array;
  /** The number of that line in the file, from 1. */
  readonly lineNumbers: Float64Array;
  readonly lineCount: number;
}

const byte = { tab: 9, lineFeed: 10, carriageReturn: 13, space: 32, minus: 45, zero: 48, nine: 57 };
/** Digits whose number is exact however they are added up. */
const exactDigits = 15;
const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const longestQuote = 40;

/**
 * Reads numbers parted by any white space. Bytes rather than text, and typed arrays that double, so
 * that a file of hundreds of megabytes needs little more than its numbers.
 */
export function readNumbers(bytes: Uint8Array): Result<NumbersInLines, CostMatrixError> {
  let numbers = new Float64Array(1024);
  let count = 0;
  let lineStarts = new Float64Array(64);
  let lineNumbers = new Float64Array(64);
  let lineCount = 0;
  let line = 1;
  let isLineStarted = false;
  let at = startsWithByteOrderMark(bytes) ? 3 : 0;
  while (at < bytes.length) {
    const code = bytes[at] ?? 0;
    if (isSpace(code)) {
      if (code === byte.lineFeed) {
        line += 1;
        isLineStarted = false;
      }
      at += 1;
      continue;
    }
    const start = at;
    const isNegative = code === byte.minus;
    if (isNegative) at += 1;
    const digitsStart = at;
    let value = 0;
    for (; at < bytes.length; at += 1) {
      const digit = bytes[at] ?? 0;
      if (digit < byte.zero || digit > byte.nine) break;
      value = value * 10 + digit - byte.zero;
    }
    const digits = at - digitsStart;
    const isPlain = digits > 0 && digits <= exactDigits && isSpace(bytes[at] ?? byte.space);
    if (!isPlain) {
      while (at < bytes.length && !isSpace(bytes[at] ?? byte.space)) at += 1;
      const text = readText(bytes, start, at);
      value = numberPattern.test(text) ? Number(text) : Number.NaN;
      if (!Number.isFinite(value)) {
        return fail({ kind: 'not-a-number', line, text: text.slice(0, longestQuote) });
      }
    } else if (isNegative) {
      value = -value;
    }
    if (!isLineStarted) {
      isLineStarted = true;
      if (lineCount === lineStarts.length) {
        lineStarts = grow(lineStarts);
        lineNumbers = grow(lineNumbers);
      }
      lineStarts[lineCount] = count;
      lineNumbers[lineCount] = line;
      lineCount += 1;
    }
    if (count === numbers.length) numbers = grow(numbers);
    numbers[count] = value;
    count += 1;
  }
  return succeed({ numbers, count, lineStarts, lineNumbers, lineCount });
}

function isSpace(code: number): boolean {
  return (
    code === byte.space ||
    code === byte.lineFeed ||
    code === byte.carriageReturn ||
    code === byte.tab
  );
}

function startsWithByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Latin-1 is enough for numbers, and what is none only has to be recognisable in the message. */
function readText(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 400)));
}

function grow(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(numbers.length * 2);
  grown.set(numbers);
  return grown;
}
