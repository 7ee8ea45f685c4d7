import { expect, test } from 'vitest';
import type { ReportDocument } from '#shared/formats/progress-report/report-document.ts';
import { writeReportDocx } from '#shared/formats/progress-report/write-report-docx.ts';
import { imageBytes } from '#test/builders/image-bytes.ts';
import { readZipEntry } from '#test/builders/read-zip-entry.ts';

const report: ReportDocument = {
  locale: 'fr',
  title: 'Bilan',
  subtitle: 'Du 1er mars au 31 août',
  parts: [
    {
      heading: 'Limites',
      text: 'Un paragraphe\n- =cmd|calc\n- deux',
      quotes: [{ text: 'J’ose <demander> & rire', by: 'Côté mentor' }],
      pictures: [
        {
          title: 'Rythme',
          basis: '9 séances',
          png: imageBytes.png(760, 380),
          width: 760,
          height: 380,
        },
      ],
      tables: [
        {
          caption: 'Chiffres',
          columns: [
            { label: 'Chiffre', isNumber: false },
            { label: 'Valeur', isNumber: true },
          ],
          rows: [['Confiance\u0000\ud800', '4,2']],
        },
      ],
    },
  ],
};

test('writes headings, lists, quotes, tables and pictures that Word opens', async () => {
  const bytes = await writeReportDocx(report);
  const text = readZipEntry(bytes, 'word/document.xml') ?? '';
  expect(text).toContain('w:pStyle w:val="Heading1"');
  expect(text).toContain('Limites');
  expect(text).toContain('J’ose &lt;demander&gt; &amp; rire');
  expect(text).toContain('w:tblHeader');
  expect(text).toContain('descr="Rythme. 9 séances"');
  expect(text.match(/9 séances/g)).toHaveLength(1);
  expect(text.match(/<w:numPr>/g)).toHaveLength(2);
});

test('keeps a heading with what follows, and gives columns the room their words need', async () => {
  const text = readZipEntry(await writeReportDocx(report), 'word/document.xml') ?? '';
  expect(text).toMatch(/<w:pStyle w:val="Heading1"\/><w:keepNext\/>/);
  const widths = [...text.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(2);
  expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
});

test('text that looks like a formula stays text, and no field or link is made of it', async () => {
  const text = readZipEntry(await writeReportDocx(report), 'word/document.xml') ?? '';
  expect(text).toContain('>=cmd|calc<');
  expect(text).not.toMatch(/w:instrText|w:fldSimple|w:hyperlink/);
});

test('characters that XML may not hold are marked rather than written', async () => {
  const text = readZipEntry(await writeReportDocx(report), 'word/document.xml') ?? '';
  expect(text).toContain('Confiance\ufffd\ufffd');
});
