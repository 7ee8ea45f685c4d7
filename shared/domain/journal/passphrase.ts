import { foldText } from '#shared/lib/fold-text.ts';

export const minimumPassphraseCharacters = 10;

/** Four words by chance make about this many, spaces counted. */
const strongCharacters = 20;
const fewDifferentCharacters = 5;

/** What guessers try first, in both languages, folded. Rows of the keyboard and the alphabet stand for any piece of theirs. */
const firstGuesses = [
  'password',
  'passphrase',
  'motdepasse',
  'phrasesecrete',
  'mentorat',
  'mentoring',
  'binome',
  'bonjour',
  'bienvenue',
  'welcome',
  'letmein',
  'iloveyou',
  'jetaime',
  'soleil',
];
const sequences = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
];
const shortestSequence = 4;

/** Only `too-short` is refused; the rest is advice. */
export type PassphraseVerdict = 'too-short' | 'guessable' | 'fair' | 'strong';

/** As people count them, however the keyboard composes accents. */
export function countCharacters(passphrase: string): number {
  return Array.from(passphrase.normalize('NFKC')).length;
}

/** How hard a passphrase is to guess, as far as its text alone can tell. */
export function judgePassphrase(passphrase: string): PassphraseVerdict {
  const length = countCharacters(passphrase);
  if (length < minimumPassphraseCharacters) return 'too-short';
  if (new Set(passphrase).size < fewDifferentCharacters) return 'guessable';
  const surprising = withoutGuesses(foldText(passphrase).replace(/[\s'-]/g, ''));
  if (Array.from(surprising).length < minimumPassphraseCharacters - 2) return 'guessable';
  return length >= strongCharacters ? 'strong' : 'fair';
}

/** What is left once common words, sequences and repeated pieces are taken out. */
function withoutGuesses(text: string): string {
  const withoutWords = firstGuesses.reduce((rest, guess) => rest.replaceAll(guess, ''), text);
  // A piece that comes again at once, such as "abcabc", counts once.
  return withoutSequences(withoutWords).replace(/(.{1,8}?)\1+/g, '$1');
}

function withoutSequences(text: string): string {
  let rest = '';
  let at = 0;
  while (at < text.length) {
    const length = sequenceLengthAt(text, at);
    if (length < shortestSequence) rest += text.charAt(at);
    at += length < shortestSequence ? 1 : length;
  }
  return rest;
}

function sequenceLengthAt(text: string, at: number): number {
  let length = 1;
  while (
    at + length < text.length &&
    sequences.some((sequence) => sequence.includes(text.slice(at, at + length + 1)))
  ) {
    length += 1;
  }
  return length;
}
