import SearchableMap from 'minisearch/SearchableMap';
import { foldText } from '#shared/lib/fold-text.ts';
import { wordsOf } from '#shared/domain/search/search-words.ts';

/** A bit for each place a word may stand in, the best first. */
export const placeBits = { title: 1, tags: 2, details: 4, body: 8 } as const;
export type Place = keyof typeof placeBits;

export const allPlaces = 15;
const bitsPerEntry = 4;

/**
 * In which documents, by number, each word stands, and in which places of them. Entries of a document
 * stay when it is gone: its number is given to no other.
 */
export class WordIndex {
  /** MiniSearch's tree of words, which finds by beginnings and by likeness. */
  readonly #tree = new SearchableMap<number[]>();
  /** The entries of each word as it is written: folding costs more than all else. */
  readonly #entriesByWriting = new Map<string, number[]>();

  add(number: number, texts: Readonly<Record<Place, string>>): void {
    for (const [place, bit] of placesInOrder) {
      for (const { text } of wordsOf(texts[place])) this.#note(this.#entriesOf(text), number, bit);
    }
  }

  /** Each entry is a document's number and its places; see `documentOf` and `placesOf`. */
  entries(word: string): readonly number[] {
    return this.#tree.get(word) ?? [];
  }

  /** The words that begin so, the one that is no longer than its beginning left out. */
  *beginning(beginning: string): Generator<string> {
    for (const word of this.#tree.atPrefix(beginning).keys()) {
      if (word !== beginning) yield word;
    }
  }

  /** The other words that so many letters added, left out or replaced make of this one. */
  alike(word: string, letters: number): readonly string[] {
    return [...this.#tree.fuzzyGet(word, letters).keys()].filter((other) => other !== word);
  }

  #entriesOf(written: string): number[] {
    const known = this.#entriesByWriting.get(written);
    if (known !== undefined) return known;
    const entries = this.#tree.fetch(foldText(written), () => []);
    this.#entriesByWriting.set(written, entries);
    return entries;
  }

  /** A document is added at once, so that its entry, if there is one, is the last. */
  #note(entries: number[], number: number, bit: number): void {
    const last = entries.length - 1;
    const latest = entries[last];
    if (latest !== undefined && documentOf(latest) === number) entries[last] = latest | bit;
    else entries.push((number << bitsPerEntry) | bit);
  }
}

const placesInOrder = (['title', 'tags', 'details', 'body'] as const).map(
  (place) => [place, placeBits[place]] as const,
);

export function documentOf(entry: number): number {
  return entry >> bitsPerEntry;
}

export function placesOf(entry: number): number {
  return entry & allPlaces;
}
