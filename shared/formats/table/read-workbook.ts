import type { CellValue } from 'hucre/xlsx';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { markControlCharacters } from './clean-text.ts';
import { findHeadings, isBlankRecord, type TableRecord } from './record.ts';
import type { TableError } from './table.ts';
import { leadingLines, tableLimits } from './table-limits.ts';
import { checkZipSizes } from './zip-directory.ts';

/** One row and one column more than allowed are read, enough to notice that there are more. */
const readRange = `A1:GS${tableLimits.rows + leadingLines + 2}`;

export interface WorkbookRecords {
  readonly sheet: string;
  readonly records: readonly TableRecord[];
}

/**
 * The sheet of an XLSX workbook that is the list, every cell as text: of the visible ones, the first
 * with known headings and something below them, else the first that holds anything.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  isHeading: (cell: string) => boolean,
): Promise<Result<WorkbookRecords, TableError>> {
  const sizes = checkZipSizes(bytes);
  if (!sizes.ok) return sizes;
  // Loaded when first needed: most lists are CSV, and the reader is large.
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const workbook = await readXlsx(bytes, {
      sheets: (sheet) => sheet.hidden !== true && sheet.veryHidden !== true,
      range: readRange,
    });
    let firstFilled: WorkbookRecords | null = null;
    for (const { name, rows } of workbook.sheets) {
      const records = readSheet(rows);
      if (records.length === 0) continue;
      const headingsAt = findHeadings(records, isHeading);
      if (headingsAt !== -1 && headingsAt < records.length - 1) {
        return succeed({ sheet: name, records });
      }
      firstFilled ??= { sheet: name, records };
    }
    return firstFilled === null ? fail({ kind: 'empty' }) : succeed(firstFilled);
  } catch {
    // The library throws for every kind of damage; none of them can be cured from here.
    return fail({ kind: 'damaged-workbook' });
  }
}

function readSheet(rows: readonly (readonly CellValue[])[]): TableRecord[] {
  const records: TableRecord[] = [];
  for (const [index, values] of rows.entries()) {
    const cells = values.map(cellText);
    if (!isBlankRecord(cells)) records.push({ row: index + 1, cells, hasUnclosedQuote: false });
  }
  return records;
}

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return markControlCharacters(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  // Fifteen digits are what a spreadsheet shows; the sixteenth is rounding noise.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (Number.isNaN(value.getTime())) return '';
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
