/** All that may stand in one place of a phrase. */
export interface Choices {
  /** Of words, as a table writes them: `cancer`, `psy*`, `FO`, `^`, `_`. */
  readonly signs: ReadonlySet<string>;
  /** Of more than one word. */
  readonly phrases: readonly Phrase[];
}

interface Place {
  readonly choices: Choices;
  readonly isOptional: boolean;
}
export type Phrase = readonly Place[];

export const anyWord = '_';
export const nameLikeWord = '^';
const writtenSign = /^(?:[a-z0-9]+|[a-z]{2,}\*|[A-Za-z]*[A-Z][A-Za-z]*|[_^])$/;

/**
 * Phrases separated by `|` or a line break; their words folded, hyphens and apostrophes being spaces.
 * `a/b`: either; `a?`: may be absent; `@list`: whatever stands in that list; `stem*`: any ending; `_`: any
 * word; `^`: a word written like a name. A word of three letters or more is met in the plural and the
 * feminine too; one in capitals is met in capitals only. Throws where a table is mistyped.
 */
export function phraseReader(
  lists: Readonly<Record<string, string>>,
): (source: string) => readonly Phrase[] {
  const knownLists = new Map<string, Choices>();
  const readList = (name: string): Choices => {
    const known = knownLists.get(name);
    if (known !== undefined) return known;
    const source = lists[name];
    if (source === undefined) throw new Error(`Not a list: @${name}`);
    // What fills a single place is taken over, so that a long list is looked up at once.
    const places: Choices[] = [];
    const phrases: Phrase[] = [];
    for (const phrase of read(source)) {
      const [only, ...others] = phrase;
      if (only !== undefined && others.length === 0) places.push(only.choices);
      else phrases.push(phrase);
    }
    const list = together([...places, { signs: new Set(), phrases }]);
    knownLists.set(name, list);
    return list;
  };

  /** The same for the same source, so that phrases are seen to go on alike. */
  const knownChoices = new Map<string, Choices>();
  const readChoices = (source: string): Choices => {
    const known = knownChoices.get(source);
    if (known !== undefined) return known;
    const alternatives = source.split('/');
    const words = alternatives.filter((alternative) => !alternative.startsWith('@'));
    const mistyped = words.find((word) => !writtenSign.test(word));
    if (mistyped !== undefined) throw new Error(`Not a word: ${mistyped}`);
    const choices = together([
      { signs: new Set(words), phrases: [] },
      ...alternatives
        .filter((alternative) => alternative.startsWith('@'))
        .map((list) => readList(list.slice(1))),
    ]);
    knownChoices.set(source, choices);
    return choices;
  };

  const read = (source: string): readonly Phrase[] =>
    source
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .map((phrase) => {
        const places = phrase.split(/\s+/).map((place) => {
          const isOptional = place.endsWith('?');
          return { choices: readChoices(isOptional ? place.slice(0, -1) : place), isOptional };
        });
        if (places.every(({ isOptional }) => isOptional)) {
          throw new Error(`Not a phrase: ${phrase}`);
        }
        return places;
      });
  return read;
}

function together(choices: readonly Choices[]): Choices {
  const signs = new Set<string>();
  const phrases: Phrase[] = [];
  for (const each of choices) {
    for (const sign of each.signs) signs.add(sign);
    phrases.push(...each.phrases);
  }
  return { signs, phrases };
}
