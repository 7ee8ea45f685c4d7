import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#shared/domain/workspace.ts';
import { english } from '#shared/i18n/en/index.ts';
import { french } from '#shared/i18n/fr/index.ts';
import { catalogues, isMessageKey, type MessageKey } from '#shared/i18n/translate.ts';
import { argumentsOf, parseMessage, sampleTexts } from './message-parts.ts';

const keys: readonly MessageKey[] = Object.keys(english).filter(isMessageKey);

/** Every form of every message with which something is wrong. */
function textsWith(locale: Locale, isWrong: (text: string) => boolean): readonly string[] {
  return keys.flatMap((key) =>
    sampleTexts(key, locale)
      .filter(isWrong)
      .map((text) => `${key}: ${text}`),
  );
}

test('both languages have exactly the same keys, in the same order', () => {
  expect(Object.keys(french)).toEqual(Object.keys(english));
});

test('no key of one part of a catalogue hides that of another', () => {
  const parts: Record<string, Record<string, Record<string, string>>> = import.meta.glob(
    ['/shared/i18n/{en,fr}/*.ts', '!**/index.ts'],
    { eager: true },
  );
  const countOf = (folder: string) =>
    Object.entries(parts)
      .filter(([path]) => path.includes(`/${folder}/`))
      .flatMap(([, module]) => Object.values(module))
      .flatMap((part) => Object.keys(part)).length;
  expect(countOf('en')).toBe(keys.length);
  expect(countOf('fr')).toBe(keys.length);
});

describe.each(locales)('in %s', (locale) => {
  test('no message is empty, or begins or ends with a space', () => {
    const wrong = keys.filter((key) => {
      const text = catalogues[locale][key];
      return text === '' || text !== text.trim();
    });
    expect(wrong).toEqual([]);
  });

  test('every message can be read and put into words', () => {
    expect(keys.length).toBeGreaterThan(300);
    expect(textsWith(locale, (text) => /[{}]|undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  test('apostrophes and quotation marks are those of print', () => {
    expect(textsWith(locale, (text) => /['"`]/.test(text))).toEqual([]);
  });

  test('an ellipsis is one character', () => {
    expect(textsWith(locale, (text) => text.includes('...'))).toEqual([]);
  });

  test('nothing is shouted and nothing is celebrated', () => {
    expect(textsWith(locale, (text) => /!|successfully|avec succès/i.test(text))).toEqual([]);
  });

  test('no double space stands between words', () => {
    // Columns of the command's help are aligned with spaces.
    const wrong = textsWith(locale, (text) => /\S {2,}\S/.test(text));
    expect(wrong.filter((text) => !text.startsWith('matching.command.usage'))).toEqual([]);
  });
});

test('English puts no space before a punctuation mark', () => {
  expect(textsWith('en', (text) => /[\s\u00A0\u202F][;:!?,.](\s|$)/.test(text))).toEqual([]);
});

test('English uses no French quotation marks, and French no English ones', () => {
  expect(textsWith('en', (text) => /[«»]/.test(text))).toEqual([]);
  expect(textsWith('fr', (text) => /[“”]/.test(text))).toEqual([]);
});

/** A mark that ends a word or a sentence, unlike the colon of a time or an address. */
const highMark = /(?<before>.?)[;:!?](?=\s|$)|(?<inside>.?)»/gu;
const noBreakSpaces = ['\u00A0', '\u202F'];

/** What French typography asks for: a no-break space before ; : ! ? » and after «. */
function hasFrenchSpaces(text: string): boolean {
  const marks = [...text.matchAll(highMark)].map(
    ({ groups }) => groups?.['before'] ?? groups?.['inside'] ?? '',
  );
  const opened = [...text.matchAll(/«(.?)/gu)].map(([, after]) => after ?? '');
  return [...marks, ...opened].every((space) => noBreakSpaces.includes(space));
}

test.each([
  ['Annulé\u202F: fait', true],
  ['Annulé\u00A0: fait', true],
  ['« mot »', false],
  ['«\u202Fmot\u202F»', true],
  ['Annulé : fait', false],
  ['Annulé: fait', false],
  ['Qui participe ?', false],
  ['Qui participe\u202F?', true],
  ['à 10:30, sur https://exemple.test', true],
])('the spaces of %j are French: %j', (text, isFrench) => {
  expect(hasFrenchSpaces(text)).toBe(isFrench);
});

test('French puts a no-break space before its high punctuation marks', () => {
  expect(textsWith('fr', (text) => !hasFrenchSpaces(text))).toEqual([]);
});

describe('what a message asks of its caller', () => {
  const both = keys.map((key) => ({
    key,
    inEnglish: argumentsOf(parseMessage(english[key], 'en')),
    inFrench: argumentsOf(parseMessage(french[key], 'fr')),
  }));

  test('has the same names in both languages', () => {
    const differing = both.filter(
      ({ inEnglish, inFrench }) => listed(inEnglish.names) !== listed(inFrench.names),
    );
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  test('is chosen among the same words in both languages', () => {
    const wordsOf = (choices: ReadonlyMap<string, ReadonlySet<string>>) =>
      listed([...choices].map(([name, words]) => `${name}=${listed(words)}`));
    const differing = both.filter(
      ({ inEnglish, inFrench }) => wordsOf(inEnglish.choices) !== wordsOf(inFrench.choices),
    );
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  test('is found wherever it stands in the message', () => {
    const message = parseMessage(
      '{count, plural, one {{name} alone} other {{kind, select, a {{first}} other {# of {all, number}}}}} on {day, date}',
      'en',
    );
    const { names, choices } = argumentsOf(message);
    expect(listed(names)).toBe('all, count, day, first, kind, name');
    expect([...choices].map(([name, words]) => [name, listed(words)])).toEqual([
      ['kind', 'a, other'],
    ]);
  });
});

function listed(words: Iterable<string>): string {
  return [...words].toSorted().join(', ');
}
