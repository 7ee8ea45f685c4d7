import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { isBinary, markControlCharacters } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { findHeadings, type TableRecord } from './record.ts';
import type { Table, TableError, TableSource } from './table.ts';
import { bytesPerMegabyte, tableLimits } from './table-limits.ts';

export interface ReadTableOptions {
  /** Whether a cell is a heading the caller knows; finds the headings below title lines. */
  readonly isHeading?: (cell: string) => boolean;
}

/**
 * Reads CSV or XLSX bytes. The content decides which of the two it is, never the name, which only
 * settles the delimiter of a `.tsv`. Never throws, whatever the bytes.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  { isHeading = () => false }: ReadTableOptions = {},
): Promise<Result<Table, TableError>> {
  if (bytes.byteLength > tableLimits.megabytes * bytesPerMegabyte) {
    return fail({ kind: 'too-large', limitMegabytes: tableLimits.megabytes });
  }
  if (bytes.byteLength === 0) return fail({ kind: 'empty' });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const workbook = await readWorkbook(bytes, isHeading);
    if (!workbook.ok) return workbook;
    const { sheet, records } = workbook.value;
    return tableFromRecords(records, { kind: 'xlsx', sheet }, isHeading);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return fail({ kind: isProtected(bytes) ? 'protected-workbook' : 'old-workbook' });
  }
  const { text, encoding } = decodeText(bytes);
  if (isBinary(text) || /^\s*(?:<(?:!doctype|html|\?xml|table)|%PDF-|\{\\rtf)/i.test(text)) {
    return fail({ kind: 'not-a-table' });
  }
  const preferredDelimiter = /\.(?:tsv|tab)$/i.test(fileName) ? '\t' : null;
  const { delimiter, records } = readCsv(
    markControlCharacters(text),
    preferredDelimiter,
    isHeading,
  );
  return tableFromRecords(records, { kind: 'csv', encoding, delimiter }, isHeading);
}

function tableFromRecords(
  records: readonly TableRecord[],
  source: TableSource,
  isHeading: (cell: string) => boolean,
): Result<Table, TableError> {
  const headingsAt = Math.max(0, findHeadings(records, isHeading));
  const headings = records[headingsAt];
  if (headings === undefined) return fail({ kind: 'empty' });
  const rows = records.slice(headingsAt + 1);
  if (rows.length === 0) return fail({ kind: 'headings-only' });
  if (rows.length > tableLimits.rows) {
    return fail({ kind: 'too-many-rows', limit: tableLimits.rows });
  }
  if (headings.cells.length > tableLimits.columns) {
    return fail({ kind: 'too-many-columns', limit: tableLimits.columns });
  }
  return succeed({ headings: headings.cells.map((cell) => cell.trim()), rows, source });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An encrypted workbook is an old-style container with a part of this name, in UTF-16. */
const encryptedPart = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

function isProtected(bytes: Uint8Array): boolean {
  const first = encryptedPart[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (encryptedPart.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
