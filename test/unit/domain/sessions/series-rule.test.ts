import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import {
  seriesRhythms,
  writeSeriesRule,
  type SeriesPattern,
} from '#shared/domain/sessions/series-rule.ts';
import { expandRecurrence } from '#shared/formats/calendar/recurrence.ts';

function datesOf(pattern: Partial<SeriesPattern>, startsOn: string): readonly string[] {
  const rule = writeSeriesRule(
    {
      rhythm: 'fortnightly',
      interval: 3,
      customRule: '',
      end: { kind: 'count', count: 4 },
      ...pattern,
    },
    startsOn,
  );
  const question = {
    rule,
    startsAtLocal: `${startsOn}T14:00`,
    timeZone: 'Europe/Paris',
    atMost: 50,
  };
  const expanded = expandRecurrence(question);
  if (!expanded.ok) throw new Error(`${rule}: ${expanded.error}`);
  return expanded.value.map((local) => local.slice(0, 10));
}

test.each<[Partial<SeriesPattern>, string, readonly string[]]>([
  [{ rhythm: 'weekly' }, '2026-03-02', ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']],
  [{}, '2026-03-02', ['2026-03-02', '2026-03-16', '2026-03-30', '2026-04-13']],
  [
    { rhythm: 'every-weeks' },
    '2026-03-02',
    ['2026-03-02', '2026-03-23', '2026-04-13', '2026-05-04'],
  ],
  [
    { rhythm: 'monthly-weekday' },
    '2026-03-09',
    ['2026-03-09', '2026-04-13', '2026-05-11', '2026-06-08'],
  ],
  // The fifth Monday is the last one, which every month has.
  [
    { rhythm: 'monthly-weekday' },
    '2026-03-30',
    ['2026-03-30', '2026-04-27', '2026-05-25', '2026-06-29'],
  ],
  [
    { rhythm: 'monthly-date' },
    '2026-03-15',
    ['2026-03-15', '2026-04-15', '2026-05-15', '2026-06-15'],
  ],
  [
    { rhythm: 'monthly-date' },
    '2027-12-31',
    ['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31'],
  ],
  [
    { rhythm: 'every-months' },
    '2026-01-30',
    ['2026-01-30', '2026-04-30', '2026-07-30', '2026-10-30'],
  ],
  [
    { rhythm: 'monthly-date', end: { kind: 'until', day: '2026-05-15' } },
    '2026-03-15',
    ['2026-03-15', '2026-04-15', '2026-05-15'],
  ],
  [
    { rhythm: 'custom', customRule: ' FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3 ' },
    '2026-03-03',
    ['2026-03-03', '2026-03-05', '2026-03-10'],
  ],
])('%j from %s on', (pattern, startsOn, dates) => {
  expect(datesOf(pattern, startsOn)).toEqual(dates);
});

test('every rhythm begins on the first day, whatever it is, and goes on for as often as asked', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((later) => addDays('2024-01-01', later));
  const rhythm = fc.constantFrom(...seriesRhythms.filter((one) => one !== 'custom'));
  fc.assert(
    fc.property(day, rhythm, fc.integer({ min: 1, max: 6 }), (startsOn, one, interval) => {
      const dates = datesOf({ rhythm: one, interval }, startsOn);
      expect(dates[0]).toBe(startsOn);
      expect(dates).toHaveLength(4);
    }),
  );
});
