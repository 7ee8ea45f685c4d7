import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '#shared/formats/table/read-table.ts';
import type { Table } from '#shared/formats/table/table.ts';
import { writeCsv } from '#shared/formats/table/write-csv.ts';

const utf8 = new TextEncoder();

async function read(content: string | Uint8Array, fileName = 'list.csv'): Promise<Table> {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content;
  const table = await readTable(bytes, fileName, { isHeading: (cell) => isHeading(cell) });
  if (!table.ok) throw new Error(table.error.kind);
  return table.value;
}

async function errorOf(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? utf8.encode(content) : content;
  const table = await readTable(bytes, 'list.csv');
  return table.ok ? 'none' : table.error.kind;
}

function isHeading(cell: string): boolean {
  return ['Prénom', 'Nom', 'Courriel'].includes(cell.trim());
}

function cellsOf(table: Table): readonly (readonly string[])[] {
  return table.rows.map(({ cells }) => cells);
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  }
  return bytes;
}

describe('encodings', () => {
  const list = 'Prénom;Nom\r\nZoé;Łukasz\r\n';

  test.each([
    ['UTF-8', utf8.encode(list), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8.encode(`\ufeff${list}`), 'utf-8'],
    ['UTF-16 LE with a byte order mark', utf16(`\ufeff${list}`, false), 'utf-16le'],
    ['UTF-16 BE with a byte order mark', utf16(`\ufeff${list}`, true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(list, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(list, true), 'utf-16be'],
  ])('reads %s', async (_name, bytes, encoding) => {
    const table = await read(bytes);
    expect(table.headings).toEqual(['Prénom', 'Nom']);
    expect(cellsOf(table)).toEqual([['Zoé', 'Łukasz']]);
    expect(table.source).toEqual({ kind: 'csv', encoding, delimiter: ';' });
  });

  test('reads Windows-1252, its euro sign and œ included', async () => {
    const bytes = Uint8Array.from(
      Array.from('Pr\u00e9nom;Nom\nNo\u00e9;c\u009cur \u0080', (letter) => letter.charCodeAt(0)),
    );
    const table = await read(bytes);
    expect(cellsOf(table)).toEqual([['Noé', 'cœur €']]);
    expect(table.source).toMatchObject({ encoding: 'windows-1252' });
  });

  test('keeps the accents of a UTF-8 file in which one byte is damaged', async () => {
    const bytes = utf8.encode('Prénom;Nom\nZoé;Hélène\nBéa;XYZ\n');
    bytes[bytes.length - 3] = 0xff;
    const table = await read(bytes);
    expect(cellsOf(table)).toEqual([
      ['Zoé', 'Hélène'],
      ['Béa', 'X\ufffdZ'],
    ]);
  });

  test('marks control characters instead of hiding them', async () => {
    const table = await read('Prénom;Nom\nZo\u0000é;A\u001bB\n');
    expect(cellsOf(table)).toEqual([['Zo\ufffdé', 'A\ufffdB']]);
  });
});

describe('delimiters and lines', () => {
  test.each([';', ',', '\t', '|'])('recognises the delimiter %j', async (delimiter) => {
    const table = await read(`Prénom${delimiter}Nom\nAda${delimiter}"x;y,z|\tw"\n`);
    expect(cellsOf(table)).toEqual([['Ada', 'x;y,z|\tw']]);
  });

  test('prefers the delimiter that yields known headings over the commonest character', async () => {
    const table = await read('Prénom;Nom\n"a, b, c",x,y,z;d\nq,r;s,t\n');
    expect(table.source).toMatchObject({ delimiter: ';' });
  });

  test('obeys the line by which Excel states the delimiter', async () => {
    const table = await read('sep=|\r\nPrénom|Nom\r\nA;B|C\r\n');
    expect(table.headings).toEqual(['Prénom', 'Nom']);
    expect(cellsOf(table)).toEqual([['A;B', 'C']]);
  });

  test('numbers rows as a spreadsheet does: blank lines count, line breaks in cells do not', async () => {
    const table = await read('Prénom;Nom\r\nA;"x\ny"\r\n\r\n;\r\nB;z\r\n');
    expect(table.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(table.rows[0]?.cells[1]).toBe('x\ny');
  });

  test.each([
    ['\n', 'Prénom;Nom\nA;B\nC;D'],
    ['\r', 'Prénom;Nom\rA;B\rC;D'],
    ['mixed', 'Prénom;Nom\r\nA;B\nC;D'],
  ])('reads line ends %j', async (_name, text) => {
    expect(cellsOf(await read(text))).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  test('finds the headings below title lines', async () => {
    const table = await read('Programme 2026\n\nListe du 3 mars;;\nPrénom;Nom;Courriel\nA;B;C\n');
    expect(table.headings).toEqual(['Prénom', 'Nom', 'Courriel']);
    expect(table.rows.map(({ row }) => row)).toEqual([5]);
  });

  test('loses only the row of a quote left open, not the rows after it', async () => {
    const table = await read('Prénom;Nom\nA;B\nC;"open\nD;E\nF;"G"\n');
    expect(table.rows.map(({ row, hasUnclosedQuote }) => [row, hasUnclosedQuote])).toEqual([
      [2, false],
      [3, true],
      [4, false],
      [5, false],
    ]);
    expect(cellsOf(table)[3]).toEqual(['F', 'G']);
  });

  test('leaves a long answer with quotation marks of its own in one piece', async () => {
    const table = await read('Prénom;Nom\nA;"He said "yes" twice\nand left"\nB;C\n');
    expect(cellsOf(table)).toEqual([
      ['A', 'He said "yes" twice\nand left'],
      ['B', 'C'],
    ]);
  });

  test('keeps a long last cell that the end of the file cut', async () => {
    const table = await read('Prénom;Nom\nA;B\nC;"a text\nover two lines');
    expect(table.rows.at(-1)).toEqual({
      row: 3,
      cells: ['C', 'a text\nover two lines'],
      hasUnclosedQuote: true,
    });
  });
});

describe('files that are no list', () => {
  test.each([
    ['empty', ''],
    ['empty', '\r\n ; \r\n'],
    ['headings-only', 'Prénom;Nom\r\n\r\n'],
    ['not-a-table', '%PDF-1.7\nstream'],
    ['not-a-table', '<!DOCTYPE html><table><tr><td>Nom</td></tr></table>'],
    ['old-workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['damaged-workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3)],
    ['not-a-table', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32)],
  ])('says %s', async (kind, content) => {
    expect(await errorOf(content)).toBe(kind);
  });

  test('tells a workbook with a password from an old one', async () => {
    const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const bytes = Uint8Array.of(...signature, ...utf16('EncryptedPackage', false));
    expect(await errorOf(bytes)).toBe('protected-workbook');
  });

  test('refuses more than 100,000 rows, 200 columns or 64 MB', async () => {
    expect(await errorOf(`a,b\n${'1,2\n'.repeat(100_001)}`)).toBe('too-many-rows');
    expect(await errorOf(`${'a,'.repeat(200)}b\n1,2\n`)).toBe('too-many-columns');
    expect(await errorOf(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('too-large');
  });

  test('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom<readonly number[]>(
          [],
          [0x50, 0x4b, 0x03, 0x04],
          [0xd0, 0xcf, 0x11, 0xe0],
          [0xff, 0xfe],
        ),
        async (bytes, signature) => {
          const table = await readTable(Uint8Array.of(...signature, ...bytes), 'x.csv');
          expect(typeof table.ok).toBe('boolean');
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('reads back whatever was written for exchange', async () => {
  // Control characters, which come back marked, and half surrogates, which UTF-8 cannot hold, aside.
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) => text.replace(/(?![\t\r\n])\p{Cc}/gu, ''));
  const tricky = fc.constantFrom(
    '"',
    'a"b',
    '\r\n',
    ';',
    ',',
    '\t',
    "'=1",
    '=1+1',
    ' x ',
    '\ufeff',
  );
  const row = fc
    .tuple(fc.oneof(cell, tricky), fc.oneof(cell, tricky), fc.oneof(cell, tricky))
    .filter((cells) => cells.some((text) => text.trim() !== ''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(';', ',', '\t'),
      async (rows, delimiter) => {
        const headings = ['Prénom', 'Nom', 'Courriel'];
        const written = writeCsv(headings, rows, { kind: 'exchange', delimiter });
        const table = await read(written);
        expect(table.headings).toEqual(headings);
        expect(cellsOf(table)).toEqual(rows);
      },
    ),
    { numRuns: 300 },
  );
});
