import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '#shared/domain/workspace.ts';
import { createTranslate, isMessageKey, matchLocale } from '#shared/i18n/translate.ts';

const inEnglish = createTranslate('en');
const inFrench = createTranslate('fr');

describe('putting a message into words', () => {
  test('speaks the language it was made for, side by side with the other', () => {
    expect(inEnglish('app.close')).toBe('Close');
    expect(inFrench('app.close')).toBe('Fermer');
    expect(inEnglish('app.close')).toBe('Close');
  });

  test('counts as the language does: none is plural in English and singular in French', () => {
    const counts = [0, 1, 2];
    expect(counts.map((count) => inEnglish('people.shown', { count }))).toEqual([
      '0 people shown',
      '1 person shown',
      '2 people shown',
    ]);
    expect(counts.map((count) => inFrench('people.shown', { count }))).toEqual([
      '0 personne affichée',
      '1 personne affichée',
      '2 personnes affichées',
    ]);
  });

  test('writes numbers as the language does', () => {
    expect(inEnglish('people.shown', { count: 12_345 })).toContain('12,345');
    expect(inFrench('people.shown', { count: 12_345 })).toMatch(/12[\u00A0\u202F]345/);
  });

  test('shows what people typed as they typed it', () => {
    for (const name of ['<b>x</b>', '{name}', "l'été", '#', '']) {
      expect(inEnglish('people.saved', { name })).toBe(`${name} saved`);
    }
  });

  test('shows angle brackets as they are: no message holds markup', () => {
    expect(inEnglish('matching.command.usage')).toContain('--out <file> ');
  });

  test('uses new values each time', () => {
    expect(inEnglish('people.saved', { name: 'Anouk' })).toBe('Anouk saved');
    expect(inEnglish('people.saved', { name: 'Basile' })).toBe('Basile saved');
  });

  test('does not pass over a value that was forgotten', () => {
    expect(() => inEnglish('people.saved')).toThrow(/name/);
  });
});

describe('the language of a system', () => {
  test.each([
    [['fr-FR', 'en-GB'], 'fr'],
    [['fr-CA'], 'fr'],
    [['fr_BE.UTF-8'], 'fr'],
    [['FR'], 'fr'],
    [['en-US', 'fr'], 'en'],
    [['de-DE', 'fr-CH', 'en'], 'fr'],
    [['frr', 'fur'], 'en'],
    [['de', 'es'], 'en'],
    [['', 'fr'], 'fr'],
    [[], 'en'],
  ])('that prefers %j is %s', (preferred, locale) => {
    expect(matchLocale(preferred)).toBe(locale);
  });

  test('is always one the product speaks, and the first of them that it prefers', () => {
    const tag = fc.oneof(fc.constantFrom('fr', 'en', 'fr-CH', 'en-IE', 'de', 'frr'), fc.string());
    fc.assert(
      fc.property(fc.array(tag), (preferred) => {
        const locale = matchLocale(preferred);
        expect(locales).toContain(locale);
        expect(matchLocale([locale, ...preferred])).toBe(locale);
        expect(matchLocale(['de-AT', ...preferred])).toBe(locale);
      }),
    );
  });
});

test.each([
  ['app.close', true],
  ['app', false],
  ['', false],
  ['toString', false],
  ['__proto__', false],
])('%j is a message: %j', (text, isKey) => {
  expect(isMessageKey(text)).toBe(isKey);
});
