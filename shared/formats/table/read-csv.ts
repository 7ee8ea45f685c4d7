// oxlint-disable-next-line triple-slash-reference -- other folders compile this file without including the declaration
/// <reference path="./papaparse.d.ts" />
import Papa, { type ParseError } from 'papaparse/papaparse.js';
import { leadingLines } from './table-limits.ts';
import { isBlankRecord, type TableRecord } from './record.ts';

const delimiters = [';', ',', '\t', '|'] as const;

/** Records and characters looked at to recognise the delimiter. */
const sampledRecords = 30;
const sampledCharacters = 64 * 1024;

/** A quote left open swallows the rest of the file; the rest is read again at most this many times. */
const maximumRescues = 20;

export interface CsvRecords {
  readonly delimiter: string;
  readonly records: readonly TableRecord[];
}

/**
 * The records of delimited text, blank ones left out but counted. `isHeading` says whether a cell is
 * a heading the caller knows: the delimiter that yields most of them wins, then the steadiest one.
 */
export function readCsv(
  text: string,
  preferredDelimiter: string | null,
  isHeading: (cell: string) => boolean,
): CsvRecords {
  const stated = /^sep=([;,|\t])(?:\r\n|\r|\n|$)/i.exec(text);
  const body = stated === null ? text : text.slice(stated[0].length);
  const lines = withOneLineEnding(body);
  const delimiter =
    stated?.[1] ??
    preferredDelimiter ??
    detectDelimiter(lines.text.slice(0, sampledCharacters), lines.newline, isHeading);
  return { delimiter, records: readRecords(lines.text, lines.newline, delimiter) };
}

function readRecords(text: string, newline: string, delimiter: string): TableRecord[] {
  const records: TableRecord[] = [];
  let rest = text;
  let rowsBefore = 0;
  for (let rescue = 0; ; rescue++) {
    const { data, errors } = Papa.parse(rest, { delimiter, newline });
    const isOpenAtEnd = errors.at(-1)?.code === 'MissingQuotes';
    const swallowing =
      rescue < maximumRescues ? findSwallowing(rest, data, errors, newline, delimiter) : null;
    const end = swallowing === null ? data.length : swallowing.row;
    for (const [index, cells] of data.slice(0, end).entries()) {
      if (isBlankRecord(cells)) continue;
      const hasUnclosedQuote = isOpenAtEnd && index === data.length - 1;
      records.push({ row: rowsBefore + index + 1, cells, hasUnclosedQuote });
    }
    if (swallowing === null) return records;
    rowsBefore += end + 1;
    records.push({ row: rowsBefore, cells: swallowing.cells, hasUnclosedQuote: true });
    rest = swallowing.following;
  }
}

interface Swallowing {
  /** Index of the record among those parsed. */
  readonly row: number;
  /** Its cells, up to the end of the line on which the quote was left open. */
  readonly cells: readonly string[];
  readonly following: string;
}

/** The first record that took further records into a cell, because a quote was left open. */
function findSwallowing(
  text: string,
  data: readonly (readonly string[])[],
  errors: readonly ParseError[],
  newline: string,
  delimiter: string,
): Swallowing | null {
  for (const { row = 0, index: start = 0 } of errors) {
    const lineEnd = text.indexOf(newline, start);
    if (lineEnd === -1) return null;
    const line = text.slice(start, lineEnd);
    const untilQuote = line.split('"', 1)[0] ?? '';
    const cells = data[row] ?? [];
    const column = cells.findIndex((cell) => cell.startsWith(untilQuote) && cell.includes(newline));
    const cell = cells[column];
    if (cell === undefined) continue;
    const swallowed = cell.slice(cell.indexOf(newline) + newline.length);
    if (looksLikeRecords(swallowed, newline, delimiter, data[0]?.length)) {
      const following = text.slice(lineEnd + newline.length);
      return { row, cells: [...cells.slice(0, column), line], following };
    }
  }
  return null;
}

/** Whether text inside a cell reads as further rows rather than as a long answer. */
function looksLikeRecords(
  text: string,
  newline: string,
  delimiter: string,
  width: number | undefined,
): boolean {
  if (text === '' || width === undefined || width < 2) return false;
  const sample = text.slice(0, sampledCharacters);
  const { data } = Papa.parse(sample, { delimiter, newline, preview: sampledRecords });
  const records = data.filter((cells) => !isBlankRecord(cells));
  return records.filter((cells) => cells.length === width).length * 2 > records.length;
}

function detectDelimiter(
  sample: string,
  newline: string,
  isHeading: (cell: string) => boolean,
): string {
  let best = { delimiter: ',', headings: 0, steady: 0, width: 1 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse(sample, { delimiter, newline, preview: sampledRecords });
    const records = data.filter((cells) => !isBlankRecord(cells));
    // Lines of this delimiter alone: a sheet that was cleared, and whose delimiter this is.
    if (records.length === 0 && data.some((cells) => cells.length > 1)) return delimiter;
    const headings = Math.max(
      0,
      ...records.slice(0, leadingLines).map((cells) => cells.filter(isHeading).length),
    );
    const { width, count } = commonestWidth(records);
    const steady = width > 1 ? count / records.length : 0;
    const isBetter =
      headings !== best.headings
        ? headings > best.headings
        : steady !== best.steady
          ? steady > best.steady
          : width > best.width;
    if (isBetter) best = { delimiter, headings, steady, width };
  }
  return best.delimiter;
}

function commonestWidth(records: readonly (readonly string[])[]): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const cells of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let commonest = { width: 1, count: 0 };
  for (const [width, count] of counts) {
    if (count > commonest.count) commonest = { width, count };
  }
  return commonest;
}

/**
 * The line ending that separates the records. Cells may hold other line breaks, so only text outside
 * quotes counts; a file that mixes endings there gets the same one everywhere.
 */
function withOneLineEnding(text: string): { readonly text: string; readonly newline: string } {
  if (!text.includes('\r')) return { text, newline: '\n' };
  const found = new Set<string>();
  let quote = text.indexOf('"');
  let isInside = false;
  const breaks = /\r\n?|\n/g;
  for (let match = breaks.exec(text); match !== null; match = breaks.exec(text)) {
    for (; quote !== -1 && quote < match.index; quote = text.indexOf('"', quote + 1)) {
      isInside = !isInside;
    }
    if (!isInside) found.add(match[0]);
  }
  const [newline, ...others] = found;
  if (newline !== undefined && others.length === 0) return { text, newline };
  return { text: text.replace(/\r\n?/g, '\n'), newline: '\n' };
}
