import { randomBytes } from 'node:crypto';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist as englishWords } from '@scure/bip39/wordlists/english.js';
import { wordlist as frenchWords } from '@scure/bip39/wordlists/french.js';
import { locales, type Locale } from '#shared/domain/workspace.ts';
import { foldText } from '#shared/lib/fold-text.ts';

const entropyBytes = 32;

const wordLists = { en: englishWords, fr: frenchWords } satisfies Record<Locale, string[]>;

/** Each list's words under the form in which they are compared. */
const foldedLists = {
  en: new Map(englishWords.map((word) => [foldText(word), word])),
  fr: new Map(frenchWords.map((word) => [foldText(word), word])),
} satisfies Record<Locale, ReadonlyMap<string, string>>;

/** 256 random bits as 24 words (BIP 39), which can be written on paper and read out. */
export function drawRecoveryWords(locale: Locale): string[] {
  return entropyToMnemonic(randomBytes(entropyBytes), wordLists[locale])
    .normalize('NFC')
    .split(' ');
}

/** The bits that typed words stand for, in either language; null when they are not 24 words of one list that fit together. */
export function readRecoveryWords(typed: string): Uint8Array | null {
  const words = splitWords(typed);
  for (const locale of locales) {
    const entropy = readWith(words, locale);
    if (entropy !== null) return entropy;
  }
  return null;
}

/** The typed words that stand in neither list, as they were read. */
export function findMisspeltWords(typed: string): readonly string[] {
  return splitWords(typed).filter((word) =>
    Object.values(foldedLists).every((list) => !list.has(word)),
  );
}

function splitWords(typed: string): readonly string[] {
  return (
    typed
      // A sheet numbers its words, and commas come from dictation.
      .replace(/[\d.,;:)]+/g, ' ')
      .trim()
      .split(/\s+/)
      .map(foldText)
  );
}

/** Accents may be left out: no two French words of the list differ by an accent alone. */
function readWith(words: readonly string[], locale: Locale): Uint8Array | null {
  const known = words.map((word) => foldedLists[locale].get(word));
  if (known.includes(undefined)) return null;
  try {
    const entropy = mnemonicToEntropy(known.join(' '), wordLists[locale]);
    return entropy.byteLength === entropyBytes ? entropy : null;
  } catch {
    return null;
  }
}
