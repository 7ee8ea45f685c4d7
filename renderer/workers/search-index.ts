import type { BestOfEachKind } from '#shared/domain/search/best-of-each-kind.ts';
import type { SearchQuery } from '#shared/domain/search/parse-query.ts';
import { documentKey, type SearchDocument } from '#shared/domain/search/search-document.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { NamedWords } from './named-words.ts';
import { allPlaces, placeBits, WordIndex } from './word-index.ts';
import { WordForms } from './word-forms.ts';

/** Where so few are found, what was typed may hold a slip. */
const fewResults = 8;

/** So many documents that are gone are carried along before the index is made anew without them. */
const mostGone = 5000;

/** Tells whether the query names a word, given as it is written. */
export interface WordsNamed {
  inTitle(written: string): boolean;
  inBody(written: string): boolean;
}

/** Documents that are found by their words. */
export class SearchIndex {
  /** By number; the place of one that is gone stays empty. */
  #numbered: (SearchDocument | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  #words = new WordIndex();
  readonly #forms = new WordForms();

  get size(): number {
    return this.#numbers.size;
  }

  get(key: string): SearchDocument | undefined {
    const number = this.#numbers.get(key);
    return number === undefined ? undefined : this.#numbered[number];
  }

  put(document: SearchDocument): void {
    this.remove(documentKey(document));
    this.#add(document);
  }

  remove(key: string): void {
    const number = this.#numbers.get(key);
    if (number === undefined) return;
    this.#numbers.delete(key);
    this.#numbered[number] = undefined;
    if (this.#numbered.length > 2 * this.size + mostGone) this.#makeAnew();
  }

  /** Adds to `best` what has all words of the query and passes `isWanted`. */
  search(
    query: SearchQuery,
    isWanted: (document: SearchDocument) => boolean,
    best: BestOfEachKind,
  ): WordsNamed {
    let named = this.#nameWords(query, false);
    let found = this.#rank(named);
    if (query.terms.length > 0 && found.length < fewResults) {
      named = this.#nameWords(query, true);
      found = this.#rank(named);
    }
    for (const { document, rank } of found) {
      if (isWanted(document)) best.add(document, rank);
    }
    const isNamed = (written: string, places: number): boolean => {
      const word = foldText(written);
      return named.some((words) => words.has(word, places));
    };
    return {
      inTitle: (written) => isNamed(written, allPlaces),
      inBody: (written) => isNamed(written, placeBits.body),
    };
  }

  #nameWords(query: SearchQuery, withSlips: boolean): readonly NamedWords[] {
    const last = query.terms.length - 1;
    return query.terms.map((text, place) => {
      const isOpen = query.isLastTermOpen && place === last;
      return new NamedWords({ text, isOpen, withSlips }, this.#words, this.#forms);
    });
  }

  /** The documents that have a word of each; all of them when there is none to have. */
  #rank(
    named: readonly NamedWords[],
  ): readonly { readonly document: SearchDocument; readonly rank: number }[] {
    const ranks = named.map((words) => words.rank(this.#words, this.#numbered.length));
    const found: { document: SearchDocument; rank: number }[] = [];
    for (const [number, document] of this.#numbered.entries()) {
      if (document === undefined) continue;
      let sum = 0;
      let hasAll = true;
      for (const ofTerm of ranks) {
        const rank = ofTerm[number] ?? 0;
        if (rank === 0) hasAll = false;
        sum += rank;
      }
      if (hasAll) found.push({ document, rank: sum });
    }
    return found;
  }

  #add(document: SearchDocument): void {
    const number = this.#numbered.push(document) - 1;
    this.#numbers.set(documentKey(document), number);
    const { title, tags, details, body } = document;
    this.#words.add(number, {
      title: inEitherLanguage(title),
      tags: tags.join(' '),
      details: details.join(' '),
      body: inEitherLanguage(body),
    });
  }

  #makeAnew(): void {
    const kept = this.#numbered.filter((document) => document !== undefined);
    this.#numbered = [];
    this.#words = new WordIndex();
    for (const document of kept) this.#add(document);
  }
}

function inEitherLanguage({ en, fr }: SearchDocument['body']): string {
  return en === fr ? en : `${en} ${fr}`;
}
