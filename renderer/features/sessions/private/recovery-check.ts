import { foldText } from '#shared/lib/fold-text.ts';

/** Two different places among so many words, in the order they stand, so that nobody can skip writing them down. */
export function drawPlaces(wordCount: number): readonly number[] {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  const one = first % wordCount;
  const other = (one + 1 + (second % (wordCount - 1))) % wordCount;
  return [one, other].toSorted((a, b) => a - b);
}

/** How many words have been typed or pasted; a file may hold an accent apart from its letter. */
export function countWords(text: string): number {
  return text
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '').length;
}

/** Accents and capitals do not matter, as they will not when the words are needed. */
export function isSameWord(word: string | undefined, typed: string | undefined): boolean {
  return word !== undefined && typed !== undefined && foldText(word) === foldText(typed);
}
