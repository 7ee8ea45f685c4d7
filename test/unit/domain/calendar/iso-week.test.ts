import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '#shared/domain/calendar/day-arithmetic.ts';
import { isoWeekOf } from '#shared/domain/calendar/iso-week.ts';

test.each([
  ['2025-12-28', 52, '2025'],
  ['2025-12-29', 1, '2026'],
  ['2026-01-04', 1, '2026'],
  ['2026-12-28', 53, '2026'],
  ['2027-01-03', 53, '2026'],
  ['2027-01-04', 1, '2027'],
  ['2024-12-30', 1, '2025'],
])('%s lies in week %i of %s', (day, week, year) => {
  expect(isoWeekOf(day)).toEqual({ week, year });
});

test('seven days from Monday on are of one week, and the next is another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const day = addDays('1950-01-01', days);
      const monday = addDays(day, 1 - weekdayOf(day));
      expect(isoWeekOf(monday)).toEqual(isoWeekOf(day));
      expect(isoWeekOf(addDays(monday, 6))).toEqual(isoWeekOf(day));
      expect(isoWeekOf(addDays(monday, 7))).not.toEqual(isoWeekOf(day));
    }),
  );
});
