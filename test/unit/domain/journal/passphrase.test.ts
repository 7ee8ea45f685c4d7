import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters, judgePassphrase } from '#shared/domain/journal/passphrase.ts';

describe('a passphrase', () => {
  test.each([
    ['neuf char', 'too-short'],
    ['', 'too-short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'guessable'],
    ['azertyuiop', 'guessable'],
    ['qwertyuiop123', 'guessable'],
    ['1234567890', 'guessable'],
    ['motdepasse2026', 'guessable'],
    ['Password1234', 'guessable'],
    ['bonjourbonjourbonjour', 'guessable'],
    ['xkcdxkcdxkcdxkcd', 'guessable'],
    ['lune verte 7', 'fair'],
    ['trois hérissons sous la pluie', 'strong'],
    ['correct horse battery staple', 'strong'],
  ])('“%s” is %s', (passphrase, verdict) => {
    expect(judgePassphrase(passphrase)).toBe(verdict);
  });

  test('counts as people count, however accents are composed', () => {
    expect(countCharacters('été'.normalize('NFD'))).toBe(3);
    expect(countCharacters('🦔🦔')).toBe(2);
  });

  test('is judged the same however accents are composed, and never stops the judge', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const isShort = judgePassphrase(text) === 'too-short';
        expect(isShort).toBe(countCharacters(text) < 10);
        expect(judgePassphrase(text.normalize('NFD')) === 'too-short').toBe(isShort);
      }),
    );
  });
});
