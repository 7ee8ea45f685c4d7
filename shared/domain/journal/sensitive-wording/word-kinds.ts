import { foldText } from '#shared/lib/fold-text.ts';
import { anyWord, nameLikeWord } from './phrases.ts';

/** Words that no phrase tells apart. */
export interface WordKind {
  /** All under which such a word stands in phrases. */
  readonly signs: readonly string[];
}

/** Of the plural and the feminine. */
const endings = ['e', 's', 'es', 'x'];
const shortestInflected = 3;
const shortestStem = 2;
/** No sign is nearly as long: of an endless word the rest need not be read. */
const mostCharacters = 200;
const nameLike = /^\p{Lu}\p{M}*\p{Ll}/u;

/** Sorts words by the signs that they meet: into as many kinds as phrases need, whatever is written. */
export class WordKinds {
  readonly #knownSigns = new Set<string>();
  readonly #stemsByBeginning = new Map<string, string[]>();
  readonly #kinds = new Map<string, WordKind>();

  know(sign: string): void {
    if (this.#knownSigns.has(sign)) return;
    this.#knownSigns.add(sign);
    if (!sign.endsWith('*')) return;
    const beginning = sign.slice(0, shortestStem);
    const stems = this.#stemsByBeginning.get(beginning) ?? [];
    stems.push(sign.slice(0, -1));
    this.#stemsByBeginning.set(beginning, stems);
  }

  kindOf(written: string): WordKind {
    const signs = this.#signsOf(written);
    const key = signs.join(' ');
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    const kind = { signs };
    this.#kinds.set(key, kind);
    return kind;
  }

  #signsOf(written: string): readonly string[] {
    const folded = foldText(written.slice(0, mostCharacters));
    const signs = [anyWord];
    if (nameLike.test(written)) signs.push(nameLikeWord);
    if (this.#knownSigns.has(folded)) signs.push(folded);
    // A sign in capitals is the only one met as it is written.
    if (written !== folded && this.#knownSigns.has(written)) signs.push(written);
    for (const ending of endings) {
      const length = folded.length - ending.length;
      if (length < shortestInflected || !folded.endsWith(ending)) continue;
      const uninflected = folded.slice(0, length);
      if (this.#knownSigns.has(uninflected)) signs.push(uninflected);
    }
    for (const stem of this.#stemsByBeginning.get(folded.slice(0, shortestStem)) ?? []) {
      if (folded.startsWith(stem)) signs.push(`${stem}*`);
    }
    return signs;
  }
}
