import type * as docxLibrary from 'docx';
import type { Paragraph, Table } from 'docx';
import { markControlCharacters } from '#shared/formats/table/clean-text.ts';
import { columnWidths } from './column-widths.ts';
import {
  readTextBlocks,
  type ReportDocument,
  type ReportPart,
  type ReportPicture,
  type ReportTable,
} from './report-document.ts';

type Docx = typeof docxLibrary;

/** In pixels at 96 to the inch: as wide as the text on A4. */
const pictureWidth = 600;

/** In twentieths of a point: A4 without the margins of a document. */
const textWidth = 9026;
/** How many of the table's characters stand in a line. */
const lineLength = 88;
/** A longer table goes on over the page. */
const rowsKeptTogether = 14;

const bulletList = 'report-list';
const hairline = { style: 'single', size: 4, color: 'BBB6AC' } as const;
const languageTags = { en: 'en-GB', fr: 'fr-FR' } as const;

/** A Word document to go on writing in: headings, lists and tables of its own, charts as pictures. */
export async function writeReportDocx(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when first needed: a megabyte that nothing else uses.
  const docx = await import('docx');
  const { Document, Packer, Paragraph: TextParagraph, HeadingLevel } = docx;
  const written = new Document({
    title: fit(report.title),
    creator: 'Binôme',
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: 22,
            language: { value: languageTags[report.locale] },
          },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: bulletList,
          levels: [
            {
              level: 0,
              format: 'bullet',
              text: '•',
              alignment: 'left',
              style: { paragraph: { indent: { left: 480, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new TextParagraph({ text: fit(report.title), heading: HeadingLevel.TITLE }),
          new TextParagraph({ text: fit(report.subtitle) }),
          ...report.parts.flatMap((part) => writePart(part, docx)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(written));
}

function writePart(part: ReportPart, docx: Docx): readonly (Paragraph | Table)[] {
  const { Paragraph: TextParagraph, HeadingLevel } = docx;
  return [
    new TextParagraph({
      text: fit(part.heading),
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      spacing: { before: 360, after: 120 },
    }),
    ...writeText(part.text, docx),
    ...part.quotes.map(({ text, by }) => writeQuote(text, by, docx)),
    ...part.pictures.map((picture) => writePicture(picture, docx)),
    ...part.tables.flatMap((table) => writeTable(table, docx)),
  ];
}

function writeText(text: string, { Paragraph: TextParagraph }: Docx): readonly Paragraph[] {
  return readTextBlocks(text).flatMap((block) =>
    block.kind === 'paragraph'
      ? [new TextParagraph({ text: fit(block.text) })]
      : block.items.map(
          (item) =>
            new TextParagraph({
              text: fit(item),
              numbering: { reference: bulletList, level: 0 },
            }),
        ),
  );
}

function writeQuote(text: string, by: string, docx: Docx): Paragraph {
  const { Paragraph: TextParagraph, TextRun } = docx;
  return new TextParagraph({
    indent: { left: 360 },
    border: { left: { ...hairline, size: 18, space: 12 } },
    children: [
      new TextRun({ text: fit(text), italics: true }),
      new TextRun({ text: fit(by), break: 1, color: '5B606A' }),
    ],
  });
}

/** What it shows and what it rests on stand in the picture itself. */
function writePicture(picture: ReportPicture, docx: Docx): Paragraph {
  const { Paragraph: TextParagraph, ImageRun } = docx;
  const { title, basis, png, width, height } = picture;
  return new TextParagraph({
    spacing: { before: 200 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: {
          width: pictureWidth,
          height: Math.round((pictureWidth * height) / width),
        },
        altText: {
          name: fit(title),
          title: fit(title),
          // Word reads out this one alone.
          description: fit(`${title}. ${basis}`),
        },
      }),
    ],
  });
}

function writeTable(
  { caption, columns, rows }: ReportTable,
  docx: Docx,
): readonly (Paragraph | Table)[] {
  const { Paragraph: TextParagraph, Table: WordTable, TableRow, TableCell, TextRun } = docx;
  const widths = columnWidths({ columns, rows }, textWidth, lineLength);
  const isKeptTogether = rows.length <= rowsKeptTogether;
  const writeRow = (cells: readonly string[], isHeading: boolean, isLast: boolean) =>
    new TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      keepNext: isHeading || (isKeptTogether && !isLast),
      children: columns.map(
        ({ isNumber }, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: 'dxa' },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [
              new TextParagraph({
                spacing: { after: 0 },
                alignment: isNumber ? 'right' : 'left',
                children: [
                  new TextRun({
                    text: fit(cells[index] ?? ''),
                    size: 19,
                    bold: isHeading || index === 0,
                  }),
                ],
              }),
            ],
          }),
      ),
    });
  const nothing = { style: 'none', size: 0, color: 'auto' } as const;
  return [
    new TextParagraph({
      keepNext: true,
      spacing: { before: 200, after: 60 },
      children: [new TextRun({ text: fit(caption), bold: true })],
    }),
    new WordTable({
      width: { size: textWidth, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      borders: {
        top: hairline,
        bottom: hairline,
        left: nothing,
        right: nothing,
        insideHorizontal: hairline,
        insideVertical: nothing,
      },
      rows: [
        writeRow(
          columns.map(({ label }) => label),
          true,
          rows.length === 0,
        ),
        ...rows.map((cells, index) => writeRow(cells, false, index === rows.length - 1)),
      ],
    }),
  ];
}

/** Without what XML may not hold: one stray character and Word refuses the whole document. */
function fit(text: string): string {
  return markControlCharacters(text).replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}
