import { describe, expect, test } from 'vitest';
import { decidePlan } from '#renderer/features/sessions/plan/decide-plan.ts';
import { namePairs, type PlanningData } from '#renderer/features/sessions/plan/planning-data.ts';
import {
  agendaRows,
  detailsOf,
  followSuggestion,
  initialDetails,
  initialSeries,
  outlookOf,
  readDetails,
  type PlanInput,
  type SeriesInput,
} from '#renderer/features/sessions/plan/session-form.ts';
import type { AgendaItemId } from '#shared/domain/ids.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import {
  buildPair,
  buildPerson,
  buildProgramme,
  day,
  moment,
  testId,
} from '#test/builders/entities.ts';
import { buildBusyTime, buildSession } from '#test/builders/session-entities.ts';

const pair = buildPair({ state: 'active' });
const paris = 'Europe/Paris';
const english = { timeZone: paris, locale: 'en' } as const;

const data: PlanningData = {
  ...namePairs([pair], [buildPerson(), buildPerson({ id: testId(0x31), givenName: 'Paul' })]),
  programme: buildProgramme({ holidays: 'france', closedDays: [day('2026-05-15')] }),
  sessions: [],
  busyTimes: [],
  templates: [],
  availabilityOf: () => [],
};

function newKeys(): () => AgendaItemId {
  const context = buildContext();
  return () => context.newId<AgendaItemId>();
}

const input: PlanInput = {
  ...initialDetails([pair.id], { sessions: [], isSeries: false }, 'en', newKeys()),
  pairIds: [pair.id],
  date: '2026-05-14',
  time: '14:00',
  series: null,
};

const weekly: SeriesInput = {
  ...initialSeries(data.programme),
  rhythm: 'weekly',
  count: '3',
  answer: 'leave-out',
};

describe('what the form starts from', () => {
  test('is getting to know each other for a pair that has not met, and then the usual', () => {
    expect(input.agenda[0]?.title).toBe('Introduce ourselves');
    expect(input.minutes).toBe('60');
    const hasMet = initialDetails(
      [pair.id],
      { sessions: [buildSession()], isSeries: false },
      'fr',
      newKeys(),
    );
    expect(hasMet.agenda[0]?.title).toBe('Retour sur les dernières actions');
    expect(hasMet.minutes).toBe('45');
    const cancelled = [buildSession({ state: 'cancelled' })];
    const plan = { sessions: cancelled, isSeries: false };
    expect(initialDetails([pair.id], plan, 'en', newKeys()).minutes).toBe('60');
    const series = { sessions: cancelled, isSeries: true };
    expect(initialDetails([pair.id], series, 'en', newKeys()).minutes).toBe('45');
  });

  test('is something to do together for several pairs, though they have not met yet', () => {
    const workshop = (isSeries: boolean) =>
      initialDetails([pair.id, testId(0x91)], { sessions: [], isSeries }, 'fr', newKeys());
    expect(workshop(false)).toMatchObject({ format: 'workshop', minutes: '60' });
    expect(workshop(false).agenda[0]?.title).toBe('Ce que nous voulons réaliser');
    expect(workshop(true).agenda[0]?.title).toBe('Ce que nous voulons réaliser');
  });

  test('is a series as long as the programme', () => {
    expect(initialSeries(buildProgramme({ cadence: 'monthly', lengthMonths: 6 }))).toMatchObject({
      rhythm: 'monthly-weekday',
      count: '6',
    });
    expect(
      initialSeries(buildProgramme({ cadence: 'fortnightly', lengthMonths: 3 })),
    ).toMatchObject({
      rhythm: 'fortnightly',
      count: '7',
    });
  });

  test('follows the pair that is chosen, but for what was written', () => {
    const next = { ...input, minutes: '45', agenda: [], date: '2026-06-11', time: '09:30' };
    expect(followSuggestion(input, input, next)).toMatchObject({
      minutes: '45',
      date: '2026-06-11',
    });
    const written = { ...input, minutes: '30', time: '15:00' };
    expect(followSuggestion(written, input, next)).toEqual({ format: 'one-to-one' });
  });
});

describe('what is typed', () => {
  test('is read back as it was', () => {
    const session = buildSession();
    const { title, minutes, format, place, link } = session;
    expect(readDetails(detailsOf(session, newKeys()))).toEqual({
      title,
      minutes,
      format,
      place,
      link,
      agenda: session.agenda.map(({ id, title: point, minutes: length }) => ({
        id,
        title: point,
        minutes: length,
      })),
    });
  });

  test.each([
    ['', Number.NaN],
    [' ', Number.NaN],
    ['ten', Number.NaN],
    ['45', 45],
  ])('%j minutes are %d', (minutes, read) => {
    expect(readDetails({ ...input, minutes }).minutes).toBe(read);
    const [row] = agendaRows([{ title: 'Look back', minutes: 5 }], newKeys());
    if (row === undefined) throw new Error('No row');
    const agenda = readDetails({ ...input, agenda: [{ ...row, minutes }] }).agenda;
    expect(agenda[0]?.minutes).toBe(read);
  });
});

describe('the dates that it comes to', () => {
  test('are told with what stands against them', () => {
    const outlook = outlookOf({ ...input, series: weekly }, data, paris);
    if (!outlook.ok) throw new Error(outlook.error);
    expect(outlook.value.rule).toBe('FREQ=WEEKLY;COUNT=3');
    expect(outlook.value.dates.map(({ kind, local }) => [kind, local])).toEqual([
      ['left-out', '2026-05-14T14:00'],
      ['kept', '2026-05-21T14:00'],
      ['kept', '2026-05-28T14:00'],
    ]);
  });

  test.each<[Partial<SeriesInput>, string]>([
    [{ count: '0' }, 'series-numbers'],
    [{ count: '' }, 'series-numbers'],
    [{ rhythm: 'every-weeks', interval: 'x' }, 'series-numbers'],
    [{ endKind: 'until', until: '' }, 'series-numbers'],
    [{ endKind: 'until', until: '2020-01-01' }, 'rule-without-dates'],
    [{ rhythm: 'custom', customRule: 'x' }, 'rule-malformed'],
    [{ rhythm: 'custom', customRule: 'FREQ=HOURLY' }, 'rule-too-often'],
  ])('are none for %j: %s', (part, problem) => {
    const outlook = outlookOf({ ...input, series: { ...weekly, ...part } }, data, paris);
    expect(outlook).toEqual({ ok: false, error: problem });
  });

  test.each(['0026-05-14', '9996-05-14'])('are none in a year nobody meant (%s)', (date) => {
    for (const one of [
      { ...input, date },
      { ...input, date, series: weekly },
    ]) {
      expect(outlookOf(one, data, paris)).toEqual({ ok: false, error: 'start-out-of-range' });
    }
  });

  test('are kept clear for as long as the longest agenda that one of them may have', () => {
    const busy = buildBusyTime({
      personId: pair.mentorId,
      // From 45 to 60 minutes after the session of 21 May has begun.
      startsAt: moment('2026-05-21T12:45:00.000Z'),
      endsAt: moment('2026-05-21T13:00:00.000Z'),
    });
    const kindsOf = (series: SeriesInput) => {
      const outlook = outlookOf(
        { ...input, minutes: '45', series },
        { ...data, busyTimes: [busy] },
        paris,
      );
      return outlook.ok ? outlook.value.dates.map(({ kind }) => kind) : outlook.error;
    };
    expect(kindsOf(weekly)).toEqual(['left-out', 'left-out', 'kept']);
    expect(kindsOf({ ...weekly, hasStages: false })).toEqual(['left-out', 'kept', 'kept']);
  });

  test('are none without a day', () => {
    expect(outlookOf({ ...input, date: '' }, data, paris)).toEqual({
      ok: false,
      error: 'start-malformed',
    });
  });
});

describe('what is planned', () => {
  test('is a single session, on a holiday too', () => {
    const planned = decidePlan(input, data, english, buildContext());
    expect(planned).toMatchObject({
      ok: true,
      value: { series: null, sessions: [{ startsAt: '2026-05-14T12:00:00.000Z' }] },
    });
  });

  test('is a series without its holiday', () => {
    const planned = decidePlan({ ...input, series: weekly }, data, english, buildContext());
    if (!planned.ok) throw new Error(planned.error.join());
    expect(planned.value.series?.rule).toBe('FREQ=WEEKLY;COUNT=3');
    expect(planned.value.sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      '2026-05-21',
      '2026-05-28',
    ]);
  });

  test('has the agendas of its stages, and is named after them where no title was written', () => {
    const series = { ...weekly, answer: 'next-free-day' } as const;
    const staged = decidePlan({ ...input, series, minutes: '30' }, data, english, buildContext());
    if (!staged.ok) throw new Error(staged.error.join());
    expect(staged.value.sessions.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['First meeting', 60],
      ['', 30],
      ['Closing session', 60],
    ]);
    const same = { ...series, hasStages: false };
    const planned = decidePlan(
      { ...input, series: same, minutes: '30' },
      data,
      english,
      buildContext(),
    );
    if (!planned.ok) throw new Error(planned.error.join());
    expect(planned.value.sessions.every(({ minutes }) => minutes === 30)).toBe(true);
  });

  test('is nothing while something is wrong, and all of it is said', () => {
    const wrong = { ...input, pairIds: [], minutes: '', link: 'javascript:alert(1)' };
    expect(decidePlan(wrong, data, english, buildContext())).toEqual({
      ok: false,
      error: ['pair-missing', 'minutes-out-of-range', 'link-not-web'],
    });
  });

  test('is nothing when a rule has no end', () => {
    const endless = { ...weekly, rhythm: 'custom', customRule: 'FREQ=DAILY' } as const;
    expect(decidePlan({ ...input, series: endless }, data, english, buildContext())).toEqual({
      ok: false,
      error: ['series-too-long'],
    });
  });
});
