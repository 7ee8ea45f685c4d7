import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '#shared/domain/workspace.ts';
import { readFigure, typedFigureFormat } from '#shared/i18n/read-figure.ts';
import { createNumberWriter } from '#shared/i18n/write-number.ts';

const locales = fc.constantFrom<Locale>('en', 'fr');

describe('a figure that was typed', () => {
  test('is what the language writes, whatever sets the thousands apart', () => {
    const figures = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    const spaces = fc.constantFrom(' ', '\u00a0', '\u202f');
    fc.assert(
      fc.property(locales, figures, fc.nat(6), fc.boolean(), spaces, (locale, value, ...how) => {
        const [decimals, useGrouping, space] = how;
        const figure = Number(value.toFixed(decimals));
        const options = { useGrouping, maximumFractionDigits: decimals };
        const written = createNumberWriter(locale, options)(figure);
        // French sets thousands apart by a narrow space that no key types.
        expect(readFigure(written.replaceAll('\u202f', space), locale)).toBe(figure);
      }),
    );
  });

  test('comes back from its field as it was', () => {
    const figures = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(locales, figures, (locale, value) => {
        const figure = Number(value.toFixed(4));
        const field = createNumberWriter(locale, typedFigureFormat)(figure);
        expect(readFigure(field, locale)).toBe(figure);
      }),
    );
  });

  test.each([
    '0x10',
    '0b1',
    '1e3',
    '1E3',
    'Infinity',
    'NaN',
    '1.',
    '.',
    '-',
    '--1',
    '1-',
    '1 2',
    '1 00',
    '1  000',
    '12 %',
    '1,5.2',
    '1_000',
    '١٢',
  ])('%s is none', (text) => {
    expect(readFigure(text, 'en')).toBeNaN();
    expect(readFigure(text, 'fr')).toBeNaN();
  });

  test('may have a sign, with a space after it, and decimals without a nought before them', () => {
    const read = (text: string) => readFigure(text, 'fr');
    expect(['+20', '-20', '\u221220', '\u2212 20', ' -1 000,5 ', ',5', '.5'].map(read)).toEqual([
      20, -20, -20, -20, -1000.5, 0.5, 0.5,
    ]);
    expect(read(' ')).toBeNull();
  });
});

test('a figure below nought has the minus of print, a point or a comma by the language', () => {
  const signed = { signDisplay: 'exceptZero', maximumFractionDigits: 1 } as const;
  expect(createNumberWriter('en', signed)(-20.5)).toBe('\u221220.5');
  expect(createNumberWriter('fr', signed)(-20.5)).toBe('\u221220,5');
  expect(createNumberWriter('fr', signed)(20)).toBe('+20');
  expect(createNumberWriter('en', { style: 'percent' })(-0.2)).toBe('\u221220%');
});
