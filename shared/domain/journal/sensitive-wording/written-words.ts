/** A word of a text, and where it stands there. */
export interface WrittenWord {
  /** Without the marks within. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** No phrase goes on from the sentence, the paragraph or the point of a list before. */
  readonly isFirst: boolean;
}

/**
 * Addresses are passed over, and so is the target of a link, whose words no reader sees. Each class
 * excludes what ends it, so that no text is read twice.
 */
const pieces = /https?:\/\/[^\s)\]]+|\]\([^()[\]\s]*\)|([\p{L}\p{M}\p{N}]+)/gu;
const sentenceEnd = /[.!?;…|]|\n\s*\n|\n\s*(?:[-+*]\s|#)/;
/** Emphasis, soft hyphens and what has no width may stand within a word. */
const insideWord = /^[*_~`\u00AD\u200B-\u200D\u2060\uFEFF]+$/;
const marks = /[.*_~`\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

/** The words a reader sees: whatever the line breaks and marks of Markdown. */
export function wordsOf(text: string): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  let start = 0;
  let end = 0;
  let lastPiece = '';
  let isFirst = true;
  const close = () => {
    if (lastPiece === '') return;
    const isWhole = lastPiece.length === end - start;
    const written = isWhole ? lastPiece : text.slice(start, end).replace(marks, '');
    words.push({ written, start, end, isFirst });
    isFirst = false;
  };
  for (const { 1: piece, index } of text.matchAll(pieces)) {
    if (piece === undefined) continue;
    const gap = text.slice(end, index);
    if (lastPiece === '' || !isWithinWord(gap, lastPiece, piece)) {
      close();
      if (endsSentence(gap)) isFirst = true;
      start = index;
    }
    end = index + piece.length;
    lastPiece = piece;
  }
  close();
  return words;
}

/** “C.G.T.” is one word, as is one of which a part is in bold. */
function isWithinWord(gap: string, before: string, after: string): boolean {
  if (gap === '.') return before.length === 1 && after.length === 1;
  return gap !== ' ' && insideWord.test(gap);
}

function endsSentence(gap: string): boolean {
  return gap !== ' ' && sentenceEnd.test(gap.replaceAll(/\]\([^()[\]\s]*\)/g, ''));
}

/** As a reader sees it, on one line. */
export function shownWords(text: string): string {
  return text
    .replaceAll(/\]\([^()[\]\s]*\)/g, '')
    .replaceAll(/[[\]*_~`\u00AD\u200B-\u200D\u2060\uFEFF]+/g, '')
    .replaceAll(/\s+(?:>\s)?/g, ' ');
}
