import type { Cell, WriteSheet } from 'hucre/xlsx';
import type { SheetTable } from './sheet-table.ts';

/** A date is a day, that of its moment in UTC. */
export type WorkbookCell = string | number | Date;

export interface WorkbookSheet {
  /** Made fit for a sheet's name where it is not. */
  readonly name: string;
  readonly table: Pick<SheetTable, 'headings'> & {
    readonly rows: readonly (readonly WorkbookCell[])[];
  };
  /** Shown one under the other, below the table. */
  readonly pictures?: readonly WorkbookPicture[];
}

export interface WorkbookPicture {
  readonly png: Uint8Array;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
}

/** A column is as wide as its longest cell, within these, in characters. */
const columnWidth = { least: 8, most: 60, margin: 2 } as const;
const maximumSheetName = 31;

/** The one way to write a day that nobody reads as another. */
const dayFormat = 'yyyy-mm-dd';

/**
 * An XLSX workbook, the headings bold and always in view. Text is stored as text, so that a spreadsheet
 * never runs it, whatever it starts with. The same input gives the same bytes.
 */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  savedAt: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when first needed, as the reader is.
  const { colToLetter, writeXlsx } = await import('hucre/xlsx');
  const written = await writeXlsx({
    sheets: nameSheets(sheets).map(({ name, table: { headings, rows }, pictures = [] }) => ({
      name,
      columns: headings.map((heading, column) => ({
        width: widthOf([heading, ...rows.map((row) => row[column] ?? '')]),
      })),
      rows: [headings.map(storable), ...rows.map((row) => row.map(storableCell))],
      cells: new Map([
        ...headings.map((_heading, column): [string, Partial<Cell>] => [
          `0,${String(column)}`,
          { style: { font: { bold: true } } },
        ]),
        ...rows.flatMap((row, index) => styleDays(row, index + 1)),
      ]),
      images: placePictures(pictures, rows.length + 2),
      freezePane: { rows: 1 },
      autoFilter: {
        range: `A1:${colToLetter(Math.max(0, headings.length - 1))}${String(rows.length + 1)}`,
      },
    })),
    properties: { created: savedAt, modified: savedAt },
  });
  return new Uint8Array(written);
}

/** What XML may not hold and the library lets through: one of these, and Excel calls the whole file damaged. */
const unfit = /[\p{Surrogate}\ufffe\uffff]/gu;

function storable(text: string): string {
  return text.replace(unfit, '\ufffd');
}

function styleDays(
  row: readonly WorkbookCell[],
  index: number,
): readonly [string, Partial<Cell>][] {
  return row.flatMap((cell, column): [string, Partial<Cell>][] =>
    cell instanceof Date
      ? [[`${String(index)},${String(column)}`, { style: { numFmt: dayFormat } }]]
      : [],
  );
}

function storableCell(cell: WorkbookCell): WorkbookCell {
  return typeof cell === 'string' ? storable(cell) : cell;
}

/** In pixels, of a row in the spreadsheet's own font. */
const rowHeight = 20;

function placePictures(
  pictures: readonly WorkbookPicture[],
  firstRow: number,
): NonNullable<WriteSheet['images']> {
  let row = firstRow;
  return pictures.map(({ png, width, height, description }) => {
    const from = { row, col: 0 };
    row += Math.ceil(height / rowHeight) + 2;
    return {
      data: png,
      type: 'png',
      anchor: { from },
      width,
      height,
      altText: storable(description),
    };
  });
}

function widthOf(cells: readonly WorkbookCell[]): number {
  const longest = cells.reduce<number>((width, cell) => Math.max(width, lengthOf(cell)), 0);
  return Math.min(columnWidth.most, Math.max(columnWidth.least, longest + columnWidth.margin));
}

function lengthOf(cell: WorkbookCell): number {
  return cell instanceof Date ? dayFormat.length : String(cell).length;
}

/** Spreadsheets refuse some characters, long names, and the same name twice. */
function nameSheets(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet, index) => {
    const fit = sheet.name
      .replace(/[[\]:*?/\\\p{Cc}]/gu, '-')
      .replace(/^'+|'+$/g, '')
      .slice(0, maximumSheetName)
      .replace(unfit, '\ufffd')
      .trim();
    const name = fit === '' || taken.has(fit.toLowerCase()) ? String(index + 1) : fit;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
