import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandRecurrence, horizonYears } from '#shared/formats/calendar/recurrence.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';

const paris = 'Europe/Paris';

function datesOf(rule: string, startsAtLocal: string, atMost = 12): readonly string[] | string {
  const expanded = expandRecurrence({ rule, startsAtLocal, timeZone: paris, atMost });
  return expanded.ok ? expanded.value : expanded.error;
}

describe('the dates of a series', () => {
  test('come every second week', () => {
    expect(datesOf('FREQ=WEEKLY;INTERVAL=2;COUNT=3', '2026-03-02T14:00')).toEqual([
      '2026-03-02T14:00',
      '2026-03-16T14:00',
      '2026-03-30T14:00',
    ]);
  });

  test('keep their hour when summer time begins and when it ends', () => {
    const spring = datesOf('FREQ=WEEKLY;COUNT=2', '2026-03-23T14:00');
    expect(spring).toEqual(['2026-03-23T14:00', '2026-03-30T14:00']);
    const autumn = datesOf('FREQ=WEEKLY;COUNT=2', '2026-10-19T14:00');
    expect(autumn).toEqual(['2026-10-19T14:00', '2026-10-26T14:00']);
    expect(['2026-10-19T14:00', '2026-10-26T14:00'].map((at) => instantAtLocal(at, paris))).toEqual(
      ['2026-10-19T12:00:00.000Z', '2026-10-26T13:00:00.000Z'],
    );
  });

  test('include one at an hour that the clock skips', () => {
    expect(datesOf('FREQ=DAILY;COUNT=3', '2026-03-28T02:30')).toEqual([
      '2026-03-28T02:30',
      '2026-03-29T02:30',
      '2026-03-30T02:30',
    ]);
  });

  test('leave out the months that lack the day', () => {
    expect(datesOf('FREQ=MONTHLY;COUNT=3', '2026-01-31T09:00')).toEqual([
      '2026-01-31T09:00',
      '2026-03-31T09:00',
      '2026-05-31T09:00',
    ]);
  });

  test('come on the last day of each month when the rule says so', () => {
    const rule = 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=4';
    expect(datesOf(rule, '2027-12-31T09:00')).toEqual([
      '2027-12-31T09:00',
      '2028-01-31T09:00',
      '2028-02-29T09:00',
      '2028-03-31T09:00',
    ]);
  });

  test('wait for a 29 February', () => {
    expect(datesOf('FREQ=YEARLY;COUNT=3', '2028-02-29T09:00')).toEqual([
      '2028-02-29T09:00',
      '2032-02-29T09:00',
      '2036-02-29T09:00',
    ]);
  });

  test.each([
    ['20260316', ['2026-03-02T14:00', '2026-03-09T14:00', '2026-03-16T14:00']],
    ['20260316T130000Z', ['2026-03-02T14:00', '2026-03-09T14:00', '2026-03-16T14:00']],
    ['20260316T125959Z', ['2026-03-02T14:00', '2026-03-09T14:00']],
    ['20260316T135959', ['2026-03-02T14:00', '2026-03-09T14:00']],
  ])('end where the rule ends, UNTIL=%s', (until, dates) => {
    expect(datesOf(`FREQ=WEEKLY;UNTIL=${until}`, '2026-03-02T14:00')).toEqual(dates);
  });

  test('are never more than asked for, however long the rule goes on', () => {
    expect(datesOf('FREQ=DAILY', '2026-03-02T14:00', 5)).toHaveLength(5);
    expect(datesOf('FREQ=DAILY;COUNT=9999', '2026-03-02T14:00', 100)).toHaveLength(100);
  });

  test('stop at the horizon, though the rule counts a hundred years', () => {
    const dates = datesOf('FREQ=YEARLY;COUNT=100', '2026-03-02T14:00', 1_000);
    expect(dates).toHaveLength(horizonYears + 1);
    expect(dates.at(-1)).toBe('2036-03-02T14:00');
  });
});

describe('a rule is refused', () => {
  test.each([
    '',
    'every week',
    'FREQ=SOMETIMES',
    'INTERVAL=2',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20260401',
    'FREQ=WEEKLY;COUNT=100000',
    'FREQ=WEEKLY;UNTIL=20260231',
    'FREQ=WEEKLY;UNTIL=tomorrow',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=WEEKLY;CONSTRUCTOR=1',
    'FREQ=WEEKLY\nDTSTART:20200101T000000Z',
    'FREQ=WEEKLY;COUNT=3;',
  ])('%j: malformed', (rule) => {
    expect(datesOf(rule, '2026-03-02T14:00')).toBe('rule-malformed');
  });

  test.each(['FREQ=HOURLY;COUNT=5', 'FREQ=SECONDLY', 'FREQ=DAILY;BYHOUR=9,10,11'])(
    '%s: several times a day',
    (rule) => {
      expect(datesOf(rule, '2026-03-02T14:00')).toBe('rule-too-often');
    },
  );

  test.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;UNTIL=20200101',
  ])('%s: no dates', (rule) => {
    expect(datesOf(rule, '2026-03-02T14:00')).toBe('rule-without-dates');
  });

  test('for a zone nobody knows, and for a start that is no date', () => {
    const question = { rule: 'FREQ=DAILY', startsAtLocal: '2026-03-02T14:00', atMost: 2 };
    expect(expandRecurrence({ ...question, timeZone: 'Europe/Atlantis' })).toEqual({
      ok: false,
      error: 'zone-unknown',
    });
    expect(datesOf('FREQ=DAILY', '2026-02-30T14:00')).toBe('start-malformed');
    expect(datesOf('FREQ=DAILY', '0026-12-14T14:00')).toBe('start-out-of-range');
    expect(datesOf('FREQ=MONTHLY', '9996-12-14T14:00')).toBe('start-out-of-range');
  });

  test('in no other way: any text gives dates or a problem, in order and without repetition', () => {
    const part = fc.constantFrom(
      'FREQ=WEEKLY',
      'FREQ=MONTHLY',
      'FREQ=YEARLY',
      'FREQ=DAILY',
      'INTERVAL=3',
      'COUNT=40',
      'BYDAY=MO,FR',
      'BYDAY=-1TU',
      'BYMONTHDAY=31',
      'BYMONTH=2',
      'BYSETPOS=-1',
      'BYWEEKNO=53',
      'BYYEARDAY=366',
      'UNTIL=20271231',
    );
    const rule = fc.oneof(
      fc.uniqueArray(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(';')),
      fc.string(),
    );
    fc.assert(
      fc.property(rule, (text) => {
        const dates = datesOf(text, '2026-01-31T08:30', 20);
        if (typeof dates === 'string') return;
        expect(dates).toEqual([...new Set(dates)].toSorted());
        expect(dates.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
