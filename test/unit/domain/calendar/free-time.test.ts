import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findFreeTime,
  startsToOffer,
  startsWithin,
  type FreeTimeQuestion,
} from '#shared/domain/calendar/free-time.ts';
import { doOverlap, type TimeSpan } from '#shared/domain/calendar/time-span.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';
import { moment } from '#test/builders/entities.ts';

const minute = 60_000;

function ask(overrides: Partial<FreeTimeQuestion>): readonly string[] {
  const free = findFreeTime({
    availability: [['tue-pm'], ['tue-14:00-16:00', 'wed-am']],
    taken: [],
    days: ['2026-03-02', '2026-03-03', '2026-03-04'],
    minutes: 60,
    now: moment('2026-03-02T06:00:00.000Z'),
    instantAt: (local) => instantAtLocal(local, 'Europe/Paris'),
    ...overrides,
  });
  return free.map(
    ({ from, to }) =>
      `${new Date(from).toISOString().slice(0, 16)}/${new Date(to).toISOString().slice(11, 16)}`,
  );
}

describe('free time', () => {
  test('is what the weekly hours of both have in common', () => {
    expect(ask({})).toEqual(['2026-03-03T13:00/15:00']);
  });

  test('is cut by sessions and busy times; what is too short is left out', () => {
    const taken: readonly TimeSpan[] = [
      { from: Date.parse('2026-03-03T13:30:00Z'), to: Date.parse('2026-03-03T14:00:00Z') },
    ];
    expect(ask({ taken })).toEqual(['2026-03-03T14:00/15:00']);
    expect(ask({ taken, minutes: 30 })).toEqual([
      '2026-03-03T13:00/13:30',
      '2026-03-03T14:00/15:00',
    ]);
  });

  test('does not begin before now, rounded up to a quarter of an hour', () => {
    expect(ask({ now: moment('2026-03-03T13:07:00.000Z') })).toEqual(['2026-03-03T13:15/15:00']);
    expect(ask({ now: moment('2026-03-03T14:30:00.000Z') })).toEqual([]);
  });

  test('of somebody who named no hours is a usual working day', () => {
    expect(ask({ availability: [[], ['mon-eve', 'mon-pm', 'sat-am']] })).toEqual([
      '2026-03-02T11:00/17:00',
    ]);
  });

  test('keeps to the wall clock when summer time begins, and knows no hour that it skips', () => {
    const days = ['2026-03-27', '2026-03-29', '2026-03-30'];
    const hours = ['fri-09:00-10:00', 'mon-09:00-10:00', 'sun-02:00-03:00'] as const;
    expect(ask({ days, availability: [hours, hours] })).toEqual([
      '2026-03-27T08:00/09:00',
      '2026-03-30T07:00/08:00',
    ]);
  });

  test('reaches midnight at most', () => {
    expect(ask({ availability: [['tue-22:00-24:00']] })).toEqual(['2026-03-03T21:00/23:00']);
  });

  test('never touches what is taken and always lasts long enough, whatever is taken', () => {
    const start = Date.parse('2026-03-02T00:00:00Z');
    const span = fc.tuple(fc.nat(72 * 60), fc.nat(300)).map(([from, length]) => ({
      from: start + from * minute,
      to: start + (from + length) * minute,
    }));
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.integer({ min: 5, max: 180 }),
        (taken, minutes) => {
          const free = findFreeTime({
            availability: [['mon-am', 'mon-pm', 'tue-am', 'wed-pm']],
            taken,
            days: ['2026-03-02', '2026-03-03', '2026-03-04'],
            minutes,
            now: moment('2026-03-01T00:00:00.000Z'),
            instantAt: (local) => instantAtLocal(local, 'Europe/Paris'),
          });
          for (const one of free) {
            expect(one.to - one.from).toBeGreaterThanOrEqual(minutes * minute);
            expect(taken.some((gone) => gone.from < gone.to && doOverlap(one, gone))).toBe(false);
          }
        },
      ),
    );
  });
});

test('a session can begin every half hour, as long as it ends in free time', () => {
  const free = { from: 0, to: 100 * minute };
  expect(startsWithin(free, 45)).toEqual([0, 30 * minute]);
  expect(startsWithin(free, 120)).toEqual([]);
});

describe('the beginnings that are offered first', () => {
  const at = (time: string) => {
    const [hour = 0, minutes = 0] = time.split(':').map(Number);
    return (hour * 60 + minutes) * minute;
  };
  const offered = (from: string, to: string, minutes: number) =>
    startsToOffer(
      startsWithin({ from: at(from), to: at(to) }, minutes),
      minutes,
      4,
      (start) => start / minute,
    ).map((start) => new Date(start).toISOString().slice(11, 16));

  test('leave lunch alone', () => {
    expect(offered('12:00', '18:00', 60)).toEqual(['14:00', '14:30', '15:00', '15:30']);
    expect(offered('10:30', '18:00', 60)).toEqual(['10:30', '11:00', '14:00', '14:30']);
  });

  test('are at lunch where there is little other time', () => {
    expect(offered('11:00', '14:00', 60)).toEqual(['11:00', '11:30', '12:00', '12:30']);
  });

  test('are some of the beginnings there are, in order, and all of them where they are few', () => {
    const spans = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(spans, fc.integer({ min: 5, max: 180 }), ([from, length], minutes) => {
        const free = { from: from * 30 * minute, to: (from + length) * 30 * minute };
        const starts = startsWithin(free, minutes);
        const first = startsToOffer(starts, minutes, 6, (one) => one / minute);
        expect(first).toEqual(starts.filter((start) => first.includes(start)));
        expect(first).toHaveLength(Math.min(6, starts.length));
      }),
    );
  });
});
