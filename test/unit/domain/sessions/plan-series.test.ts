import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import {
  keepClear,
  mostSessionsOfSeries,
  planSeries,
  type Closures,
  type SeriesDate,
  type SeriesPlan,
} from '#shared/domain/sessions/plan-series.ts';
import { stagesOf } from '#shared/domain/sessions/series-stages.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day, moment, testId } from '#test/builders/entities.ts';

const paris = 'Europe/Paris';
const instantAt = (local: string) => instantAtLocal(local, paris);

function closures(overrides: Partial<Closures> = {}): Closures {
  return {
    programme: { holidays: 'france', closedDays: [day('2026-05-15')] },
    areWeekendsClosed: true,
    personIds: [testId(0x30), testId(0x31)],
    busyTimes: [],
    minutes: 45,
    answer: 'leave-out',
    instantAt,
    ...overrides,
  };
}

describe('the dates of a series', () => {
  test('that nothing stands against are kept', () => {
    expect(keepClear(['2026-05-12T14:00'], closures())).toEqual([
      { kind: 'kept', local: '2026-05-12T14:00', startsAt: '2026-05-12T12:00:00.000Z' },
    ]);
  });

  test('on closed days, holidays and weekends are left out, with the reason', () => {
    const locals = ['2026-05-14', '2026-05-15', '2026-05-16'].map((one) => `${one}T14:00`);
    expect(keepClear(locals, closures())).toEqual([
      { kind: 'left-out', local: locals[0], why: { kind: 'holiday', holiday: 'ascension' } },
      { kind: 'left-out', local: locals[1], why: { kind: 'closed-day' } },
      { kind: 'left-out', local: locals[2], why: { kind: 'weekend' } },
    ]);
  });

  test('fall on weekends where these are not closed', () => {
    const [date] = keepClear(['2026-05-16T14:00'], closures({ areWeekendsClosed: false }));
    expect(date?.kind).toBe('kept');
  });

  test('are put off to the next day that is free, and two never to the same', () => {
    const locals = ['2026-05-14T14:00', '2026-05-15T14:00', '2026-05-18T14:00'];
    const dates = keepClear(locals, closures({ answer: 'next-free-day' }));
    expect(dates.map((date) => (date.kind === 'put-off' ? date.to : date.kind))).toEqual([
      '2026-05-19T14:00',
      '2026-05-20T14:00',
      'kept',
    ]);
  });

  test('meet nobody who is busy then', () => {
    const busyTimes = [
      {
        id: testId<never>(1),
        personId: testId<never>(0x31),
        startsAt: moment('2026-05-12T12:30:00.000Z'),
        endsAt: moment('2026-05-12T16:00:00.000Z'),
        source: 'leave.ics',
      },
    ];
    const locals = ['2026-05-12T14:00'];
    expect(keepClear(locals, closures({ busyTimes }))).toEqual([
      { kind: 'left-out', local: locals[0], why: { kind: 'busy', personIds: [testId(0x31)] } },
    ]);
    // It ends as the busy time begins, or is somebody else’s.
    expect(keepClear(locals, closures({ busyTimes, minutes: 30 }))[0]?.kind).toBe('kept');
    expect(keepClear(locals, closures({ busyTimes, personIds: [] }))[0]?.kind).toBe('kept');
  });

  test('are left out when weeks on end are closed', () => {
    const closedDays = Array.from({ length: 20 }, (_one, later) =>
      day(addDays('2026-05-12', later)),
    );
    const programme = { holidays: 'none', closedDays } as const;
    const [date] = keepClear(
      ['2026-05-12T14:00'],
      closures({ programme, answer: 'next-free-day' }),
    );
    expect(date?.kind).toBe('left-out');
  });

  test('whatever is closed, come one a day at most, and never on a closed day', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(offsets, offsets, fc.boolean(), (planned, closed, areWeekendsClosed) => {
        const closedDays = closed.map((later) => day(addDays('2026-04-01', later)));
        const locals = planned
          .toSorted((a, b) => a - b)
          .map((later) => `${addDays('2026-04-01', later)}T09:30`);
        const dates = keepClear(
          locals,
          closures({
            programme: { holidays: 'france', closedDays },
            areWeekendsClosed,
            answer: 'next-free-day',
          }),
        );
        const days = dates.flatMap((date) =>
          date.kind === 'left-out' ? [] : [date.startsAt.slice(0, 10)],
        );
        expect(dates).toHaveLength(locals.length);
        expect(new Set(days).size).toBe(days.length);
        expect(days.filter((one) => closedDays.some((other) => other === one))).toEqual([]);
      }),
    );
  });
});

describe('the stages of a series', () => {
  const stages = (count: number, hasMet = false) => {
    const locals = Array.from(
      { length: count },
      (_one, later) => `${addDays('2026-05-18', 7 * later)}T14:00`,
    );
    const dates = keepClear(
      locals,
      closures({ areWeekendsClosed: false, programme: { holidays: 'none', closedDays: [] } }),
    );
    const byStart = stagesOf(dates, hasMet);
    return dates.map((date) =>
      date.kind === 'kept' ? (byStart.get(date.startsAt) ?? '-') : date.kind,
    );
  };

  test.each([
    [1, ['kickoff']],
    [2, ['kickoff', '-']],
    [3, ['kickoff', '-', 'closing']],
    [5, ['kickoff', '-', 'midpoint', '-', 'closing']],
    [6, ['kickoff', '-', '-', 'midpoint', '-', 'closing']],
  ])('of %i sessions are %j', (count, expected) => {
    expect(stages(count)).toEqual(expected);
  });

  test('begin with no first meeting where the pairs have met', () => {
    expect(stages(3, true)).toEqual(['-', '-', 'closing']);
  });
});

describe('planning a series', () => {
  const plan: SeriesPlan = {
    programmeId: testId(0x10),
    pairIds: [testId(0x90)],
    timeZone: paris,
    title: '',
    minutes: 45,
    format: 'one-to-one',
    place: '',
    link: '',
    agenda: [{ id: null, title: 'Look back', minutes: 5 }],
    rule: 'FREQ=DAILY;COUNT=3',
    startsAtLocal: '2026-05-13T14:00',
    detailsAt: () => ({}),
    dates: keepClear(['2026-05-13T14:00', '2026-05-14T14:00', '2026-05-18T14:00'], closures()),
  };

  test('makes a session of its own for each date that is left', () => {
    const planned = planSeries(plan, buildContext());
    if (!planned.ok) throw new Error(planned.error.join());
    const { series, sessions } = planned.value;
    expect(series).toMatchObject({ rule: plan.rule, startsAtLocal: plan.startsAtLocal });
    expect(sessions.map(({ startsAt }) => startsAt)).toEqual([
      '2026-05-13T12:00:00.000Z',
      '2026-05-18T12:00:00.000Z',
    ]);
    expect(sessions.every(({ seriesId }) => seriesId === series.id)).toBe(true);
    const ids = sessions.flatMap(({ id, agenda }) => [id, ...agenda.map((item) => item.id)]);
    expect(new Set(ids).size).toBe(4);
  });

  test.each<[string, readonly SeriesDate[]]>([
    ['series-empty', keepClear(['2026-05-14T14:00'], closures())],
    [
      'series-too-long',
      Array.from({ length: mostSessionsOfSeries + 1 }, (_one, later) => {
        const local = `${addDays('2026-05-13', later)}T14:00`;
        return { kind: 'kept', local, startsAt: instantAt(local) };
      }),
    ],
  ])('is refused: %s', (problem, dates) => {
    expect(planSeries({ ...plan, dates }, buildContext())).toEqual({ ok: false, error: [problem] });
  });

  test('may say something else of one of them', () => {
    const detailsAt = (startsAt: string) =>
      startsAt.startsWith('2026-05-18') ? { title: 'Last', minutes: 60 } : {};
    const planned = planSeries({ ...plan, detailsAt }, buildContext());
    if (!planned.ok) throw new Error(planned.error.join());
    expect(planned.value.sessions.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['', 45],
      ['Last', 60],
    ]);
  });

  test('is refused for what is wrong with its sessions', () => {
    expect(planSeries({ ...plan, pairIds: [] }, buildContext())).toEqual({
      ok: false,
      error: ['pair-missing'],
    });
  });
});
