import { expect, test } from 'vitest';
import { readTable } from '#shared/formats/table/read-table.ts';
import type { Table, TableError } from '#shared/formats/table/table.ts';
import { buildWorkbook } from '#test/builders/workbook-builder.ts';

async function read(bytes: Uint8Array): Promise<Table | TableError> {
  const table = await readTable(bytes, 'a list that calls itself.csv');
  return table.ok ? table.value : table.error;
}

test('reads the first sheet that holds anything, every kind of cell as text', async () => {
  const workbook = await buildWorkbook([
    { name: 'Vide', rows: [] },
    { name: 'Caché', rows: [['x'], ['y']], isHidden: true },
    {
      name: 'Équipe',
      rows: [
        ['Prénom', 'Depuis', 'Nombre', 'Oui', 'Formule', 'Vide'],
        ['Zoé 😀', new Date(Date.UTC(2026, 2, 2)), 0.1 + 0.2, true, null, null],
        ["D'Almeida", null, 12, false, { formula: 'C3*2', result: 24 }, '<b>&amp;'],
      ],
    },
  ]);
  expect(await read(workbook)).toEqual({
    headings: ['Prénom', 'Depuis', 'Nombre', 'Oui', 'Formule', 'Vide'],
    rows: [
      { row: 2, cells: ['Zoé 😀', '2026-03-02', '0.3', 'true', '', ''], hasUnclosedQuote: false },
      {
        row: 3,
        cells: ["D'Almeida", '', '12', 'false', '24', '<b>&amp;'],
        hasUnclosedQuote: false,
      },
    ],
    source: { kind: 'xlsx', sheet: 'Équipe' },
  });
});

test('keeps the row numbers of the sheet past blank rows', async () => {
  const workbook = await buildWorkbook([{ name: 'A', rows: [['Nom', 'Prénom'], [], ['X', 'Y']] }]);
  expect(await read(workbook)).toMatchObject({ rows: [{ row: 3, cells: ['X', 'Y'] }] });
});

test('prefers the sheet whose headings are known, if anything stands below them', async () => {
  const sheets = [
    { name: 'Lisez-moi', rows: [['Nom du programme'], ['2026']] },
    { name: 'Modèle', rows: [['Nom', 'Rôle']] },
    { name: 'Liste', rows: [['Participants 2026'], ['Nom', 'Rôle'], ['Ada', 'mentor']] },
  ];
  const isHeading = (cell: string): boolean => ['Nom', 'Rôle'].includes(cell);
  const sheetOf = async (workbook: Uint8Array): Promise<unknown> => {
    const table = await readTable(workbook, 'x.xlsx', { isHeading });
    return table.ok ? table.value.source : table.error;
  };
  expect(await sheetOf(await buildWorkbook(sheets))).toEqual({ kind: 'xlsx', sheet: 'Liste' });
  expect(await sheetOf(await buildWorkbook(sheets.slice(0, 2)))).toEqual({
    kind: 'xlsx',
    sheet: 'Lisez-moi',
  });
});

test('says that a workbook without a filled cell is empty', async () => {
  expect(await read(await buildWorkbook([{ name: 'A', rows: [] }]))).toEqual({ kind: 'empty' });
});

test('refuses a workbook cut anywhere, in words', async () => {
  const workbook = await buildWorkbook([{ name: 'A', rows: [['Nom'], ['X']] }]);
  for (let end = 4; end < workbook.length; end += 97) {
    expect(await read(workbook.slice(0, end))).toEqual({ kind: 'damaged-workbook' });
  }
});

/** Rewrites a field of every entry of the zip's directory. */
function withDirectoryField(workbook: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = workbook.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  }
  return bytes;
}

test('refuses a workbook that would unpack to more than 100 MB, before unpacking it', async () => {
  const workbook = await buildWorkbook([{ name: 'A', rows: [['Nom'], ['X']] }]);
  const sizeOffset = 24;
  expect(await read(withDirectoryField(workbook, sizeOffset, 90 * 1024 * 1024))).toEqual({
    kind: 'too-large',
    limitMegabytes: 100,
  });
});

test('refuses a part that claims to unpack more than two hundred times its size', async () => {
  const workbook = await buildWorkbook([{ name: 'A', rows: [['Nom'], ['X']] }]);
  const sizeOffset = 24;
  expect(await read(withDirectoryField(workbook, sizeOffset, 2 * 1024 * 1024))).toMatchObject({
    kind: 'too-large',
  });
});

test('refuses a part that hides how large it will be', async () => {
  const workbook = await buildWorkbook([{ name: 'A', rows: [['Nom'], ['X']] }]);
  const sizeOffset = 24;
  expect(await read(withDirectoryField(workbook, sizeOffset, 0))).toEqual({
    kind: 'damaged-workbook',
  });
});
