import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '#shared/formats/table/read-workbook.ts';
import { writeTableCsv } from '#shared/formats/table/sheet-table.ts';
import { writeWorkbook } from '#shared/formats/table/write-workbook.ts';

const savedAt = new Date('2026-03-02T09:30:00.000Z');

/** Opened by another library than the one that wrote it. */
async function open(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer);
  return workbook;
}

const pairs = {
  headings: ['Mentor', 'Fit'],
  rows: [
    ['Léa', 72.5],
    ['Tomás', 80],
  ],
} as const;

test('writes each table on a sheet of its own, text as text and numbers as numbers', async () => {
  const bytes = await writeWorkbook(
    [
      { name: 'Pairs', table: pairs },
      { name: 'Sans binôme', table: { headings: ['Nom'], rows: [] } },
    ],
    savedAt,
  );
  const { worksheets } = await open(bytes);
  expect(worksheets.map(({ name }) => name)).toEqual(['Pairs', 'Sans binôme']);
  expect(worksheets[0]?.getSheetValues()).toEqual([
    undefined,
    [undefined, 'Mentor', 'Fit'],
    [undefined, 'Léa', 72.5],
    [undefined, 'Tomás', 80],
  ]);
});

test('writes days as days, which a spreadsheet sorts and calculates with', async () => {
  const table = { headings: ['Le'], rows: [[new Date('2026-03-29T00:00:00Z')], ['']] };
  const { worksheets } = await open(await writeWorkbook([{ name: 'Pairs', table }], savedAt));
  const cell = worksheets[0]?.getCell('A2');
  expect(cell?.type).toBe(ExcelJS.ValueType.Date);
  expect(cell?.value).toEqual(new Date('2026-03-29T00:00:00Z'));
  expect(cell?.numFmt).toBe('yyyy-mm-dd');
  expect(worksheets[0]?.getColumn(1).width).toBeGreaterThan('2026-03-29'.length);
});

test('holds nothing that no XML may hold', async () => {
  const table = { headings: ['a\uffff'], rows: [['b\ufffec'], ['d\ud800']] };
  const { worksheets } = await open(await writeWorkbook([{ name: 'x\ufffe', table }], savedAt));
  expect(worksheets[0]?.name).toBe('x\ufffd');
  const values = worksheets[0]?.getSheetValues().flat();
  expect(values?.filter(Boolean)).toEqual(['a\ufffd', 'b\ufffdc', 'd\ufffd']);
});

test('keeps the headings bold, in view and ready to filter', async () => {
  const { worksheets } = await open(
    await writeWorkbook([{ name: 'Pairs', table: pairs }], savedAt),
  );
  const sheet = worksheets[0];
  expect(sheet?.getCell('B1').font).toMatchObject({ bold: true });
  expect(sheet?.getCell('B2').font?.bold ?? false).toBe(false);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet?.autoFilter).toBe('A1:B3');
});

test.each(['=1+1', '=HYPERLINK("http://x")', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', "'tis"])(
  'stores %j as text that no spreadsheet runs',
  async (text) => {
    const table = { headings: ['a'], rows: [[text]] };
    const { worksheets } = await open(await writeWorkbook([{ name: 'x', table }], savedAt));
    const cell = worksheets[0]?.getCell('A2');
    expect(cell?.type).toBe(ExcelJS.ValueType.String);
    expect(cell?.value).toBe(text);
  },
);

test('comes back from the product’s own reader as it was written', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => /^\w/u.test(value));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const table = { headings: ['one', 'two'], rows };
        const read = await readWorkbook(
          await writeWorkbook([{ name: 'x', table }], savedAt),
          () => false,
        );
        if (!read.ok) throw new Error(read.error.kind);
        expect(read.value.records.map(({ cells }) => cells)).toEqual([['one', 'two'], ...rows]);
      },
    ),
    { numRuns: 30 },
  );
});

test.each([
  [['Pairs [draft]: a/b'], ['Pairs -draft-- a-b']],
  [['x'.repeat(40)], ['x'.repeat(31)]],
  [
    ['Pairs', 'pairs'],
    ['Pairs', '2'],
  ],
  [[''], ['1']],
])('names sheets %j as a spreadsheet accepts them', async (names, expected) => {
  const bytes = await writeWorkbook(
    names.map((name) => ({ name, table: pairs })),
    savedAt,
  );
  const { worksheets } = await open(bytes);
  expect(worksheets.map(({ name }) => name)).toEqual(expected);
});

test('gives the same bytes for the same tables', async () => {
  const sheets = [{ name: 'Pairs', table: pairs }];
  expect(await writeWorkbook(sheets, savedAt)).toEqual(await writeWorkbook(sheets, savedAt));
});

test('as CSV, has the decimal mark and delimiter of the language', () => {
  expect(writeTableCsv(pairs, 'fr')).toBe('\ufeffMentor;Fit\r\nLéa;72,5\r\nTomás;80\r\n');
  expect(writeTableCsv(pairs, 'en')).toBe('\ufeffMentor,Fit\r\nLéa,72.5\r\nTomás,80\r\n');
});
