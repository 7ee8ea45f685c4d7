import { foldText } from '#shared/lib/fold-text.ts';

/**
 * The form in which two spellings of a person's name count as one: "GUÉRIN, Bernard" and "Bernard
 * Guérin" share a key, since lists disagree on which name comes first.
 */
export function nameKey(name: string): string {
  return createNameKeys()(name);
}

/** `nameKey` for a whole list, whose names are made of the same few hundred words. */
export function createNameKeys(): (name: string) => string {
  const folded = new Map<string, string>();
  const foldWord = (word: string): string => {
    let key = folded.get(word);
    if (key === undefined) {
      key = foldText(word);
      folded.set(word, key);
    }
    return key;
  };
  return (name) => {
    const words: string[] = [];
    for (const word of name.split(/[\s,]+/)) {
      if (word !== '') words.push(foldWord(word));
    }
    return words.sort().join(' ');
  };
}
