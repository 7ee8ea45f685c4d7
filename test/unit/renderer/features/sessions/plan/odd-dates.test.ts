import { describe, expect, test } from 'vitest';
import { countOddDates } from '#renderer/features/sessions/plan/odd-dates.ts';
import { lastDayOf } from '#shared/domain/programme/last-day.ts';
import type { SeriesDate } from '#shared/domain/sessions/plan-series.ts';
import { day, moment } from '#test/builders/entities.ts';

const programme = { startsOn: day('2026-12-01'), lengthMonths: 6 };
const now = moment('2026-12-10T12:00:00.000Z');

function kept(local: string): SeriesDate {
  return { kind: 'kept', local, startsAt: moment(`${local}:00.000Z`) };
}

describe('the last day of a programme', () => {
  test.each([
    ['2026-12-01', 6, '2027-05-31'],
    ['2026-03-15', 1, '2026-04-14'],
    ['2026-08-31', 6, '2027-02-27'],
  ])('that begins on %s and takes %i months is %s', (startsOn, lengthMonths, last) => {
    expect(lastDayOf({ startsOn: day(startsOn), lengthMonths })).toBe(last);
  });
});

describe('dates that are told of', () => {
  const count = (dates: readonly SeriesDate[], minutes = 60) =>
    countOddDates(dates, minutes, programme, now);

  test('are those over already, and not one that may still be going on', () => {
    expect(count([kept('2026-12-10T11:00'), kept('2026-12-10T11:01')])).toEqual({
      past: 1,
      afterEnd: 0,
    });
    expect(count([kept('2026-12-10T12:00'), kept('2026-12-10T12:01')], Number.NaN).past).toBe(1);
  });

  test('are those after the programme, by the day they are put off to', () => {
    const why = { kind: 'weekend' } as const;
    const leftOut: SeriesDate = { kind: 'left-out', local: '2027-06-05T09:00', why };
    const putOff: SeriesDate = {
      kind: 'put-off',
      local: '2027-05-30T09:00',
      why,
      to: '2027-06-01T09:00',
      startsAt: moment('2027-06-01T09:00:00.000Z'),
    };
    expect(count([kept('2027-05-31T18:00'), putOff, leftOut, kept('2027-08-09T09:00')])).toEqual({
      past: 0,
      afterEnd: 2,
    });
  });
});
