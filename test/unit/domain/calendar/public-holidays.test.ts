import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '#shared/domain/calendar/day-arithmetic.ts';
import { holidayOn, isWeekend } from '#shared/domain/calendar/public-holidays.ts';
import type { HolidayCalendar } from '#shared/domain/programme/programme.ts';

function holidaysOf(year: number, calendar: HolidayCalendar): readonly string[] {
  const firstDay = `${String(year)}-01-01`;
  return Array.from({ length: 366 }, (_one, place) => addDays(firstDay, place))
    .filter((day) => day.startsWith(String(year)) && holidayOn(day, calendar) !== null)
    .map((day) => day.slice(5));
}

describe('public holidays', () => {
  test.each([
    [
      2026,
      [
        '01-01',
        '04-06',
        '05-01',
        '05-08',
        '05-14',
        '05-25',
        '07-14',
        '08-15',
        '11-01',
        '11-11',
        '12-25',
      ],
    ],
    [
      2027,
      [
        '01-01',
        '03-29',
        '05-01',
        '05-06',
        '05-08',
        '05-17',
        '07-14',
        '08-15',
        '11-01',
        '11-11',
        '12-25',
      ],
    ],
  ])('of France in %i', (year, days) => {
    expect(holidaysOf(year, 'france')).toEqual(days);
  });

  // The first three as the British government published them.
  test.each([
    [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
    [2028, ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
    // Christmas on a Sunday.
    [2033, ['01-03', '04-15', '04-18', '05-02', '05-30', '08-29', '12-26', '12-27']],
  ])('of England and Wales in %i', (year, days) => {
    expect(holidaysOf(year, 'england-wales')).toEqual(days);
  });

  // The earliest and the latest Easter of this century's first half are among them.
  test.each(['2008-03-23', '2019-04-21', '2024-03-31', '2025-04-20', '2038-04-25'])(
    'follow Easter, which is on %s',
    (easter) => {
      expect(holidayOn(addDays(easter, 1), 'france')).toBe('easter-monday');
      expect(holidayOn(addDays(easter, -2), 'england-wales')).toBe('good-friday');
    },
  );

  test('are none where none were chosen', () => {
    expect(holidaysOf(2026, 'none')).toEqual([]);
  });

  test('of England and Wales are eight weekdays in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1980, max: 2200 }), (year) => {
        const days = holidaysOf(year, 'england-wales').map((day) => `${String(year)}-${day}`);
        expect(days).toHaveLength(8);
        expect(days.filter(isWeekend)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('reckoning with days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days make %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  test('Monday is 1 and Sunday 7', () => {
    expect(weekdayOf('2026-03-02')).toBe(1);
    expect(weekdayOf('2026-03-08')).toBe(7);
  });
});
