import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '#shared/lib/fold-text.ts';

test.each([
  ['  Élise   D’Almeida ', "elise d'almeida"],
  ['ŒUVRE', 'oeuvre'],
  ['cœur', 'coeur'],
  ['Lætitia', 'laetitia'],
  ['L‘Été', "l'ete"],
  ['hawaiʼi', "hawai'i"],
  ['tab\tand\nline\u00A0and\u202Fnarrow', 'tab and line and narrow'],
  ['ﬁnance', 'finance'],
  ['Ｄａｔａ', 'data'],
  ['Łukasz', 'łukasz'],
  ['李 小龙', '李 小龙'],
  [' \t\n', ''],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

const anyText = fc.string({ unit: 'grapheme' });

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test('a letter typed whole or with its accent apart is the same letter', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(text.normalize('NFC'))).toBe(foldText(text.normalize('NFD')));
    }),
  );
});

test('spaces around and between words never tell two texts apart', () => {
  const word = fc.stringMatching(/^[a-zà-ÿ]{1,8}$/);
  const space = fc.constantFrom(' ', '  ', '\t', '\u00A0', '\r\n');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), space, (words, gap) => {
      expect(foldText(`${gap}${words.join(gap)}${gap}`)).toBe(foldText(words.join(' ')));
    }),
  );
});
