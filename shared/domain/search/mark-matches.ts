import type { MarkedPiece } from './search-document.ts';
import { wordsOf } from './search-words.ts';

/** About what fits on one line of a result. */
const passageCharacters = 120;
/** How much may stand before the first match, so that it is seen at once. */
const charactersBefore = 36;

/** Whether the query names a word, given as it is written. */
export type NamesWord = (written: string) => boolean;

/** The whole text, its words that the query names marked. */
export function markMatches(text: string, isNamed: NamesWord): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  const add = (end: number, isMatch: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMatch });
    at = end;
  };
  for (const word of wordsOf(text)) {
    // The parts of a compound come before the whole: what is marked already is not marked again.
    if (word.start < at || !isNamed(word.text)) continue;
    add(word.start, false);
    add(word.end, true);
  }
  add(text.length, false);
  return pieces;
}

/** The part of a text around its first match, with an ellipsis where it was cut; empty without a match. */
export function findPassage(text: string, isNamed: NamesWord): readonly MarkedPiece[] {
  for (const word of wordsOf(text)) {
    if (isNamed(word.text)) return cutAround(text, word.start, word.end, isNamed);
  }
  return [];
}

/** How a text begins, with an ellipsis where it was cut. */
export function beginningOf(text: string): readonly MarkedPiece[] {
  return cutAround(text, 0, 0, () => false);
}

function cutAround(
  text: string,
  start: number,
  end: number,
  isNamed: NamesWord,
): readonly MarkedPiece[] {
  const from = firstCharacter(text, start);
  const until = lastCharacter(text, Math.max(end, from + passageCharacters), end);
  return [
    ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...markMatches(text.slice(from, until), isNamed),
    ...(until < text.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** A passage begins with a whole word. */
function firstCharacter(text: string, start: number): number {
  if (start <= charactersBefore) return 0;
  const space = text.indexOf(' ', start - charactersBefore - 1);
  return space === -1 || space >= start ? start : space + 1;
}

/** And ends with one, unless a word has no end; a character of two units stays whole. */
function lastCharacter(text: string, wished: number, least: number): number {
  if (wished >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wished);
  if (space > least) return space;
  return /[\uDC00-\uDFFF]/.test(text[wished] ?? '') ? wished - 1 : wished;
}
