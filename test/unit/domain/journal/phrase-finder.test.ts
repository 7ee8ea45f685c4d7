import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PhraseFinder } from '#shared/domain/journal/sensitive-wording/phrase-finder.ts';
import { phraseReader, type Phrase } from '#shared/domain/journal/sensitive-wording/phrases.ts';
import {
  wordsOf,
  type WrittenWord,
} from '#shared/domain/journal/sensitive-wording/written-words.ts';

const lists = {
  short: 'ab/cd | ef',
  long: '@short gh? | ab cd ef | _ gh | @short @short? ab',
};

function found(source: string, text: string): readonly string[] {
  const finder = new PhraseFinder(
    phraseReader(lists)(source).map((phrase) => ({ phrase, meaning: 'found' })),
  );
  const words = wordsOf(text);
  return finder
    .findIn(words)
    .map(({ start, end }) => text.slice(words[start]?.start, words[end - 1]?.end));
}

/** Slowly, by going every way: where the phrase that begins at a word may end. */
function endsOf(phrase: Phrase, words: readonly WrittenWord[], start: number): ReadonlySet<number> {
  let ends = new Set([start]);
  for (const { choices, isOptional } of phrase) {
    const next = new Set(isOptional ? ends : []);
    for (const end of ends) {
      const word = words[end];
      if (word === undefined || (word.isFirst && end > start)) continue;
      const fits = choices.signs.has('_') || choices.signs.has(word.written);
      if (fits) next.add(end + 1);
      for (const inner of choices.phrases) {
        for (const after of endsOf(inner, words, end)) next.add(after);
      }
    }
    ends = next;
  }
  return ends;
}

describe('phrases of a table', () => {
  test.each([
    ['off sick', 'She is off sick.', ['off sick']],
    ['off? sick', 'Sick or off sick.', ['Sick', 'off sick', 'sick']],
    ['off/out sick', 'out sick', ['out sick']],
    ['@short sick', 'EF sick', ['EF sick']],
    ['psy*', 'Un psychologue, psy', ['psychologue', 'psy']],
    ['sous _ forte', 'sous contrainte forte', ['sous contrainte forte']],
    ['^ sick', 'Anna sick, she sick', ['Anna sick']],
    ['malade', 'malades, malade', ['malades', 'malade']],
    ['du', 'dus du', ['du']],
    ['FO', 'fo FO', ['FO']],
    ['off sick', 'off. Sick', []],
  ])('are read as they are written: %s', (source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  test.each([
    ['@shorter sick', 'Not a list: @shorter'],
    ['un/@Short', 'Not a list: @Short'],
    ['a? b?', 'Not a phrase: a? b?'],
    ['dé', 'Not a word: dé'],
    ['off,sick', 'Not a word: off,sick'],
    ['a//b', 'Not a word: '],
    ['x*y', 'Not a word: x*y'],
  ])('are refused when mistyped: %s', (source, message) => {
    expect(() => phraseReader(lists)(source)).toThrow(message);
  });

  test('are found wherever going every way finds them, each the longest way', () => {
    const place = fc.constantFrom(
      'ab',
      'cd/ef',
      'gh?',
      '@short',
      '@short?',
      '@long',
      '@long?',
      '_',
      '_?',
    );
    const source = fc
      .array(place, { minLength: 1, maxLength: 4 })
      .map((places) => ['ab', ...places].join(' '));
    const text = fc
      .array(fc.constantFrom('ab', 'cd', 'ef', 'gh', 'ij', 'ef.'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(source, { maxLength: 4 }), text, (sources, written) => {
        const expressions = sources
          .flatMap((each) => phraseReader(lists)(each))
          .map((phrase, meaning) => ({ phrase, meaning }));
        const words = wordsOf(written);
        const expected = words.flatMap((_, start) =>
          expressions.flatMap(({ phrase, meaning }) => {
            const ends = endsOf(phrase, words, start);
            return ends.size === 0 ? [] : [{ meaning, start, end: Math.max(...ends) }];
          }),
        );
        const finder = new PhraseFinder(expressions);
        const inOrder = finder
          .findIn(words)
          .toSorted((one, other) => one.start - other.start || one.meaning - other.meaning);
        expect(inOrder).toEqual(expected);
      }),
    );
  });
});
