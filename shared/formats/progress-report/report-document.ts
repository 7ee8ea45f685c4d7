import type { Locale } from '#shared/domain/workspace.ts';

/** A table as it is read: every cell is in words. */
export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  /** As many cells as there are columns; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart as it is drawn on white. */
export interface ReportPicture {
  readonly title: string;
  /** What it rests on. */
  readonly basis: string;
  readonly png: Uint8Array;
  /** In pixels, as the picture is. */
  readonly width: number;
  readonly height: number;
}

export interface ReportQuote {
  readonly text: string;
  /** Such as “A mentor”, never a name. */
  readonly by: string;
}

export interface ReportPart {
  readonly heading: string;
  /** Each line is a paragraph, or one of a list. */
  readonly text: string;
  readonly quotes: readonly ReportQuote[];
  readonly pictures: readonly ReportPicture[];
  readonly tables: readonly ReportTable[];
}

/** A programme report in one language, ready to be written into a file of whatever kind. */
export interface ReportDocument {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly ReportPart[];
}

/** A line of a list begins with one of these, as people type it. */
const listLine = /^\s*[-–•*]\s+/;

/** With the number of the line it begins at. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly line: number; readonly text: string }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly string[] };

/** The paragraphs and lists of a text as somebody typed it; empty lines only part them. */
export function readTextBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let isNewList = true;
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.replace(listLine, '').trim();
    if (content === '') {
      isNewList = true;
      continue;
    }
    if (!listLine.test(line)) {
      blocks.push({ kind: 'paragraph', line: index, text: content });
      continue;
    }
    const last = blocks.at(-1);
    if (last?.kind === 'list' && !isNewList) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, content] };
    } else {
      blocks.push({ kind: 'list', line: index, items: [content] });
    }
    isNewList = false;
  }
  return blocks;
}
