import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysFrom, weekdayOf } from '#shared/domain/calendar/day-arithmetic.ts';
import { day } from '#test/builders/entities.ts';

describe('days', () => {
  test('are counted over the end of February and the change to summer time', () => {
    expect(daysFrom(day('2028-02-28'), day('2028-03-01'))).toBe(2);
    expect(daysFrom(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysFrom(day('2026-03-02'), day('2026-02-28'))).toBe(-2);
  });

  test('added are the days counted, and seven of them keep the day of the week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -900, max: 900 }),
        (first, step) => {
          const from = addDays('1970-01-01', first);
          const to = addDays(from, step);
          expect(daysFrom(day(from), day(to))).toBe(step);
          expect(weekdayOf(addDays(from, 7 * step))).toBe(weekdayOf(from));
        },
      ),
    );
  });

  test('a month on keep their number, or are the last of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-03-31', -1)).toBe('2028-02-29');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });
});
