import { foldText } from '#shared/lib/fold-text.ts';

/** A word of a text, with where it stands there. */
export interface SearchWord {
  /** As it is written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** What French leaves out its vowel of before another word: “l’équipe” is looked for as “équipe”. */
const elided: ReadonlySet<string> = new Set([
  'c',
  'd',
  'j',
  'l',
  'm',
  'n',
  's',
  't',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
]);
const longestElided = 6;
const apostrophes = "'’‘ʼ";
const hyphens = '-‐‑';

/**
 * The words of a text, one after the other. Elided ones are left out; of “rendez-vous” there are the two
 * parts and then the whole, written in one.
 */
export function* wordsOf(text: string): Generator<SearchWord> {
  /** Where the compound begins whose last part has just been met; null outside of one. */
  let compoundStart: number | null = null;
  let compound = '';
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const next = text[end] ?? '';
    if (isElision(written, next)) continue;
    yield { text: written, start, end };
    const isJoinedBefore = compoundStart !== null && isHyphen(text[start - 1]);
    compound = isJoinedBefore ? compound + written : written;
    if (!isJoinedBefore) compoundStart = start;
    if (isHyphen(next)) continue;
    if (isJoinedBefore && compoundStart !== null) {
      yield { text: compound, start: compoundStart, end };
    }
    compoundStart = null;
  }
}

function isHyphen(character: string | undefined): boolean {
  return character !== undefined && character !== '' && hyphens.includes(character);
}

function isElision(written: string, next: string): boolean {
  return (
    next !== '' &&
    written.length <= longestElided &&
    apostrophes.includes(next) &&
    elided.has(written.toLowerCase())
  );
}

/** The words of a query, folded, none twice, in their order. What a hyphen joins counts as two words. */
export function queryTerms(text: string): readonly string[] {
  const folded = [...wordsOf(text.replace(/[-‐‑]/g, ' '))]
    .map((word) => foldText(word.text))
    .filter(Boolean);
  return [...new Set(folded)];
}
