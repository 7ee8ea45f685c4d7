import { describe, expect, test } from 'vitest';
import { createDateWriter, withOtherYear } from '#shared/i18n/write-date.ts';

const first = new Date(2026, 11, 1, 14, 30);
const second = new Date(2026, 11, 2, 14, 30);
const eleventh = new Date(2026, 11, 11, 14, 30);

function write(date: Date, options: Intl.DateTimeFormatOptions): string {
  return createDateWriter('fr', options).write(date).replaceAll(/\s/gu, ' ');
}

describe('a date in French', () => {
  test('has the first of the month as an ordinal, and no other day', () => {
    expect(write(first, { dateStyle: 'long' })).toBe('1er décembre 2026');
    expect(write(first, { day: 'numeric', month: 'short' })).toBe('1er déc.');
    expect(write(first, { dateStyle: 'full', timeStyle: 'short' })).toMatch(
      /^mardi 1er décembre 2026 (à|,)? ?14:30$/,
    );
    expect(write(second, { dateStyle: 'long' })).toBe('2 décembre 2026');
    expect(write(eleventh, { dateStyle: 'medium' })).toBe('11 déc. 2026');
  });

  test('keeps the figure where the month is a figure too, or is not named', () => {
    expect(write(first, { day: 'numeric', month: 'numeric' })).toBe('01/12');
    expect(write(first, { dateStyle: 'short' })).toBe('01/12/2026');
    expect(write(first, { day: 'numeric' })).toBe('1');
  });

  test('has it at either end of a stretch of days', () => {
    const writer = createDateWriter('fr', { day: 'numeric', month: 'long', year: 'numeric' });
    const range = (from: Date, to: Date) => writer.writeRange(from, to).replaceAll(/\s/gu, ' ');
    expect(range(first, eleventh)).toMatch(/^1er ?– ?11 décembre 2026$/);
    expect(range(new Date(2026, 10, 30), first)).toMatch(/^30 novembre ?– ?1er décembre 2026$/);
  });
});

test('a date in English has no ordinal', () => {
  const writer = createDateWriter('en', { dateStyle: 'long' });
  expect(writer.write(first)).toBe('1 December 2026');
  expect(writer.writeRange(first, eleventh)).toMatch(/^1\s?–\s?11 December 2026$/);
});

describe('a day named by its month', () => {
  const today = new Date(2026, 10, 22);
  const nextYear = new Date(2027, 2, 26, 9);
  const short = { day: 'numeric', month: 'short' } as const;

  test('has its year where that is not this one', () => {
    expect(write(nextYear, withOtherYear(short, nextYear, today))).toBe('26 mars 2027');
    const last = new Date(2025, 11, 31, 23, 59);
    expect(write(last, withOtherYear(short, last, today))).toBe('31 déc. 2025');
    expect(withOtherYear(short, first, today)).toBe(short);
  });

  test('keeps what is asked of it otherwise', () => {
    const others: readonly Intl.DateTimeFormatOptions[] = [
      { weekday: 'long' },
      { timeStyle: 'short' },
      { dateStyle: 'full' },
    ];
    for (const asked of others) expect(withOtherYear(asked, nextYear, today)).toBe(asked);
    const withYear = { ...short, year: '2-digit' } as const;
    expect(withOtherYear(withYear, nextYear, today)).toBe(withYear);
  });
});
