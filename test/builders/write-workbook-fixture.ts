// Writes test/fixtures/people-46-fr.xlsx from the CSV of the same name: npx tsx test/builders/write-workbook-fixture.ts
import { readFile, writeFile } from 'node:fs/promises';
import { readPeopleTable } from '#shared/formats/people-list/read-people-file.ts';
import { fixturePath } from './fixture-path.ts';
import { buildWorkbook } from './workbook-builder.ts';

const list = await readPeopleTable(
  new Uint8Array(await readFile(fixturePath('people-46-fr.csv'))),
  'people-46-fr.csv',
);
if (!list.ok) throw new Error(`The list cannot be read: ${list.error.kind}`);
const { headings, rows } = list.value;
const capacityColumn = headings.indexOf('Capacité');
const workbook = await buildWorkbook([
  { name: 'Lisez-moi', rows: [] },
  {
    name: 'Participants',
    rows: [
      ['Programme de mentorat inversé'],
      [],
      headings,
      ...rows.map(({ cells }) =>
        cells.map((cell, column) => (column === capacityColumn ? Number(cell) : cell)),
      ),
    ],
  },
]);
await writeFile(fixturePath('people-46-fr.xlsx'), workbook);
