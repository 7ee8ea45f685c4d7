import { randomBytes } from 'node:crypto';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist as englishWords } from '@scure/bip39/wordlists/english.js';
import { wordlist as frenchWords } from '@scure/bip39/wordlists/french.js';
import type { Locale } from '#shared/domain/workspace.ts';
import { foldText } from '#shared/lib/fold-text.ts';

const entropyBytes = 32;

const wordLists = { en: englishWords, fr: frenchWords } satisfies Record<Locale, string[]>;

/** 256 random bits as 24 words (BIP 39), which can be written on paper and read out. */
export function drawRecoveryWords(locale: Locale): string[] {
  return entropyToMnemonic(randomBytes(entropyBytes), wordLists[locale])
    .normalize('NFC')
    .split(' ');
}

/** The bits that typed words stand for, in either language; null when they are not 24 words of one list that fit together. */
export function readRecoveryWords(typed: string): Uint8Array | null {
  const words = typed
    // A sheet numbers its words, and commas come from dictation.
    .replace(/[\d.,;:)]+/g, ' ')
    .trim()
    .split(/\s+/)
    .map(foldText);
  for (const list of Object.values(wordLists)) {
    const entropy = readWith(words, list);
    if (entropy !== null) return entropy;
  }
  return null;
}

/** Accents may be left out: no two French words of the list differ by an accent alone. */
function readWith(words: readonly string[], list: string[]): Uint8Array | null {
  const listed = new Map(list.map((word) => [foldText(word), word]));
  const known = words.map((word) => listed.get(word));
  if (known.includes(undefined)) return null;
  try {
    const entropy = mnemonicToEntropy(known.join(' '), list);
    return entropy.byteLength === entropyBytes ? entropy : null;
  } catch {
    return null;
  }
}
