const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** One letter as a reader counts them, accents and all. */
function firstCharacter(word: string): string {
  const [first] = characters.segment(word);
  return first?.segment ?? '';
}

/** The name itself, without what stands in brackets to tell people of one name apart. */
function nameAlone(name: string): string {
  return name.replace(/\s*\(.*\)$/u, '');
}

/** “NH” for Nora Haddad; empty for a name without letters. */
export function initialsOf(name: string): string {
  const words = nameAlone(name)
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last]
    .map((word) => (word === undefined ? '' : firstCharacter(word)))
    .join('')
    .toUpperCase();
}

/** A short name is not worth a second line, and reads badly on two. */
const unbroken = '\u00a0';

/** “N. Haddad” for Nora Haddad; a name of one word stays whole. */
export function shortNameOf(name: string): string {
  const [first = '', ...others] = nameAlone(name).split(/\s+/);
  return others.length === 0
    ? first
    : `${firstCharacter(first)}.${unbroken}${others.join(unbroken)}`;
}
