import { allPlaces, documentOf, placeBits, placesOf, type WordIndex } from './word-index.ts';
import type { WordForms } from './word-forms.ts';

/** In which way a word is named by a term, the best first. */
const ways = { exact: 0, begun: 1, otherForm: 2, slip: 3 } as const;

/** A shorter beginning stands in nearly every text: it is looked for in titles and the like alone. */
const shortestBeginningInBodies = 3;
const placesOfShortBeginnings = allPlaces & ~placeBits.body;

/** The best place of each combination of places: 0 title, 1 tags, 2 details, 3 body. */
const bestPlaces = Array.from({ length: allPlaces + 1 }, (_, places) =>
  [1, 2, 4, 8].findIndex((bit) => (places & bit) !== 0),
);
const placeCount = 4;

/** How many letters may be wrong in a word of this length. */
function allowedSlips(term: string): number {
  if (term.length >= 9) return 2;
  return term.length >= 5 ? 1 : 0;
}

interface NamedWord {
  readonly word: string;
  readonly way: number;
  /** Where it counts. */
  readonly places: number;
}

/** The words that a term of a query stands for. */
export class NamedWords {
  readonly #words = new Map<string, NamedWord>();

  constructor(
    term: { readonly text: string; readonly isOpen: boolean; readonly withSlips: boolean },
    index: WordIndex,
    forms: WordForms,
  ) {
    const { text, isOpen, withSlips } = term;
    const isShort = text.length < shortestBeginningInBodies;
    this.#name([text], ways.exact, allPlaces);
    if (isOpen) {
      const places = isShort ? placesOfShortBeginnings : allPlaces;
      this.#name(index.beginning(text), ways.begun, places);
    }
    const otherForms = forms.formsOf(text, (beginning) => index.beginning(beginning));
    this.#name(otherForms, ways.otherForm, allPlaces);
    const slips = withSlips ? allowedSlips(text) : 0;
    if (slips > 0) this.#name(index.alike(text, slips), ways.slip, allPlaces);
  }

  /** Whether a folded word that stands in one of these places is named. */
  has(word: string, places: number): boolean {
    return ((this.#words.get(word)?.places ?? 0) & places) !== 0;
  }

  /**
   * For each of so many documents 0 when no word of it is named, else how well, lower is better: the word
   * itself, then one it begins, another form, a slip of the keyboard; and of each, titles before bodies.
   */
  rank(index: WordIndex, documentCount: number): Uint8Array {
    const ranks = new Uint8Array(documentCount);
    for (const { word, way, places } of this.#words.values()) {
      for (const entry of index.entries(word)) {
        const counted = placesOf(entry) & places;
        if (counted === 0) continue;
        const rank = 1 + way * placeCount + (bestPlaces[counted] ?? 0);
        const number = documentOf(entry);
        const known = ranks[number] ?? 0;
        if (known === 0 || rank < known) ranks[number] = rank;
      }
    }
    return ranks;
  }

  #name(words: Iterable<string>, way: number, places: number): void {
    for (const word of words) {
      if (!this.#words.has(word)) this.#words.set(word, { word, way, places });
    }
  }
}
