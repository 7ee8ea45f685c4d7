// oxlint-disable-next-line triple-slash-reference -- other folders compile this file without including the declaration
/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers';
import { foldText } from '#shared/lib/fold-text.ts';

const stemmers = (['french', 'english'] as const).map((language) => ({
  language,
  stemmer: snowball.newStemmer(language),
}));

/** Shorter stems have too much in common. */
const shortestStem = 3;
/** Figures have no forms; and a stemmer takes its time for a word without end. */
const stemmable = /^\p{L}{4,40}$/u;

/** Finds the forms of a word among words that are known, in French and in English. */
export class WordForms {
  /** A word is stemmed once: it takes a stemmer longer than all the rest of a search. */
  readonly #stems = new Map<string, readonly string[]>();

  /**
   * The other words that have a stem in common with this one. Forms of a word begin alike, so that only
   * those that do are looked at.
   * @param wordsBeginning the known words, folded, that begin so
   */
  formsOf(
    word: string,
    wordsBeginning: (beginning: string) => Iterable<string>,
  ): readonly string[] {
    const stems = this.#stemsOf(word);
    if (stems.length === 0) return [];
    const forms = new Set<string>();
    for (const other of wordsBeginning(commonBeginning(word, stems))) {
      if (other !== word && this.#stemsOf(other).some((stem) => stems.includes(stem))) {
        forms.add(other);
      }
    }
    return [...forms];
  }

  #stemsOf(word: string): readonly string[] {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    const stems = stemmable.test(word)
      ? stemmers.flatMap(({ language, stemmer }) => {
          const stem = shorten(foldText(stemmer.stem(word)));
          return stem.length < shortestStem ? [] : [`${language}:${stem}`];
        })
      : [];
    this.#stems.set(word, stems);
    return stems;
  }
}

/** The stemmers count on accents, which are gone here, and leave “publie” and “publié” a vowel apart. */
function shorten(stem: string): string {
  return stem.replace(/[ei]{1,3}$/, '');
}

/** What a word shares with each of its stems, less a letter: a stem may end in another, as of “chevaux”. */
function commonBeginning(word: string, stems: readonly string[]): string {
  const shared = stems.map((named) => {
    const stem = named.slice(named.indexOf(':') + 1);
    let length = 0;
    while (length < stem.length && stem[length] === word[length]) length += 1;
    return length;
  });
  return word.slice(0, Math.max(shortestStem, Math.min(...shared) - 1));
}
