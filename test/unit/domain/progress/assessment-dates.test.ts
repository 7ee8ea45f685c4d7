import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import {
  assessmentDays,
  assessmentTime,
  awaitsFollowUp,
} from '#shared/domain/progress/assessment-dates.ts';
import { assessmentPoints } from '#shared/domain/progress/assessment.ts';
import { buildPair, buildProgramme, day } from '#test/builders/entities.ts';

const programme = buildProgramme({ startsOn: day('2026-03-02'), lengthMonths: 6 });
const running = buildPair({ state: 'active', activeOn: day('2026-03-10'), history: [] });
const days = assessmentDays(running, programme);

describe('the days of a pair', () => {
  test('go from its beginning over the middle to the last day of the programme and on', () => {
    expect(days).toEqual({
      start: '2026-03-10',
      midpoint: '2026-06-05',
      end: '2026-09-01',
      'follow-up': '2026-12-01',
    });
  });

  test('are none before it begins', () => {
    expect(assessmentDays({ ...running, activeOn: null }, programme)).toEqual({});
  });

  test('end on the day it ended, and leave out what it never came to', () => {
    const ended = {
      ...running,
      state: 'completed',
      history: [{ to: 'completed', on: day('2026-05-01'), reason: null, note: '' }],
    } as const;
    expect(assessmentDays(ended, programme)).toEqual({
      start: '2026-03-10',
      end: '2026-05-01',
      'follow-up': '2026-08-01',
    });
  });

  test('keep the length of the programme for a pair that begins after its last day', () => {
    const late = { ...running, activeOn: day('2026-10-01') };
    expect(assessmentDays(late, programme)).toMatchObject({
      start: '2026-10-01',
      end: '2027-03-31',
    });
  });

  test('never go back in time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 400 }),
        fc.integer({ min: 1, max: 24 }),
        (shift, lengthMonths) => {
          const activeOn = day(addDays('2026-03-02', shift));
          const found = assessmentDays({ ...running, activeOn }, { ...programme, lengthMonths });
          const inOrder = assessmentPoints.flatMap((point) => found[point] ?? []);
          expect(inOrder).toEqual(inOrder.toSorted());
          expect(new Set(inOrder).size).toBe(inOrder.length);
        },
      ),
      { examples: [[182, 6]] },
    );
  });
});

describe('an assessment that was not made', () => {
  const timeOn = (today: string, pair: Parameters<typeof assessmentTime>[0] = running) =>
    assessmentTime(pair, days, 'midpoint', today);

  test.each([
    ['2026-06-04', 'upcoming'],
    ['2026-06-05', 'due'],
    ['2026-06-19', 'due'],
    ['2026-06-20', 'overdue'],
    ['2026-08-31', 'overdue'],
    ['2026-09-01', 'missed'],
  ])('is on %s %s', (today, state) => {
    expect(timeOn(today)).toBe(state);
  });

  test('is given up three months after it was due when nothing follows', () => {
    expect(assessmentTime(running, days, 'follow-up', '2027-02-28')).toBe('overdue');
    expect(assessmentTime(running, days, 'follow-up', '2027-03-01')).toBe('missed');
  });

  test('is not asked for during a pause, but still comes', () => {
    const paused = { ...running, state: 'paused' } as const;
    expect(timeOn('2026-06-04', paused)).toBe('upcoming');
    expect(timeOn('2026-06-20', paused)).toBe('not-expected');
  });

  test('is not asked of a pair that ended early', () => {
    const ended = { ...running, state: 'ended-early' } as const;
    expect(timeOn('2026-06-04', ended)).toBe('not-expected');
    expect(timeOn('2026-06-20', ended)).toBe('not-expected');
  });
});

test('a pair awaits its follow-up until it is given up, unless it ended early or never began', () => {
  const awaits = (today: string, pair: Parameters<typeof awaitsFollowUp>[0] = running) =>
    awaitsFollowUp(pair, programme, today);
  expect(['2026-04-01', '2026-12-01', '2027-02-28', '2027-03-02'].map((on) => awaits(on))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(awaits('2026-12-01', { ...running, state: 'ended-early' })).toBe(false);
  expect(awaits('2026-12-01', { ...running, state: 'accepted', activeOn: null })).toBe(false);
});
