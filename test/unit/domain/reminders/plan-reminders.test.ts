import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  daysKept,
  horizonDays,
  mostReminders,
  planReminders,
  type ReminderInput,
} from '#shared/domain/reminders/plan-reminders.ts';
import { dayMilliseconds, momentAt } from '#shared/domain/reminders/local-clock.ts';
import { defaultReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import type { SessionState } from '#shared/domain/sessions/session.ts';
import {
  buildPair,
  buildPerson,
  buildProgramme,
  day,
  moment,
  testId,
} from '#test/builders/entities.ts';
import { buildAction, buildSession } from '#test/builders/session-entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { paris } from './local-clocks.ts';

const running = buildPair({ state: 'active', activeOn: day('2026-03-02'), history: [] });
const mentor = buildPerson({ id: running.mentorId, givenName: 'Nora', familyName: 'Petit' });
const mentee = buildPerson({ id: running.menteeId, givenName: 'Marc', familyName: 'Blanc' });
const planned = buildSession({ state: 'planned', moves: [], startedAt: null });

function input(changes: Partial<ReminderInput> = {}): ReminderInput {
  return {
    programmes: [buildProgramme({ state: 'active' })],
    pairs: [running],
    people: [mentor, mentee],
    sessions: [],
    actions: [],
    settings: defaultReminderSettings,
    now: paris.instantAt('2026-03-10T12:00'),
    clock: paris,
    ...changes,
  };
}

function plan(changes: Partial<ReminderInput> = {}) {
  return planReminders(input(changes)).map(({ kind, fireAt, target }) => ({
    kind,
    at: paris.localAt(fireAt),
    target: target.kind,
  }));
}

function sessionAt(local: string) {
  return { ...planned, startsAt: paris.instantAt(local), minutes: 45 };
}

describe('a session to come', () => {
  test('is told of the evening before, 15 minutes before, and once it is to be written up', () => {
    expect(plan({ sessions: [sessionAt('2026-03-12T14:00')] })).toEqual([
      { kind: 'session-tomorrow', at: '2026-03-11T17:00', target: 'session' },
      { kind: 'session-soon', at: '2026-03-12T13:45', target: 'session' },
      { kind: 'write-up', at: '2026-03-12T15:15', target: 'session' },
    ]);
  });

  test('is told of at 17:00 on the clock of the day before summer time begins', () => {
    const [tomorrow] = planReminders(
      input({
        sessions: [sessionAt('2026-03-29T14:00')],
        now: paris.instantAt('2026-03-27T12:00'),
      }),
    );
    expect(tomorrow?.fireAt).toBe('2026-03-28T16:00:00.000Z');
    // Midnight is still in winter time, whose hour is the longer behind.
    expect(tomorrow?.usefulUntil).toBe('2026-03-28T23:00:00.000Z');
  });

  test('is tomorrow where the user is, not where it was planned', () => {
    const sessions = [{ ...planned, startsAt: moment('2026-03-12T20:30:00.000Z') }];
    const auckland = localClockIn('Pacific/Auckland');
    const [tomorrow] = planReminders(input({ sessions, clock: auckland }));
    expect(tomorrow?.fireAt).toBe(auckland.instantAt('2026-03-12T17:00'));
  });

  test.each([
    ['on Monday, on Friday where weekends are quiet', {}, '2026-03-16T10:00', '2026-03-13T17:00'],
    ['on Tuesday, on Monday', {}, '2026-03-17T10:00', '2026-03-16T17:00'],
    [
      'on Monday, on Thursday where Friday evening is quiet too',
      { from: '16:00', to: '09:00' },
      '2026-03-16T10:00',
      '2026-03-12T17:00',
    ],
    [
      'on Monday, on Sunday where it is quiet at night alone',
      { coversWeekends: false },
      '2026-03-16T10:00',
      '2026-03-15T17:00',
    ],
  ])('is told of ahead, when it is %s', (_which, changes, startsAt, told) => {
    const quietHours = {
      ...defaultReminderSettings.quietHours,
      coversWeekends: true,
      ...changes,
    };
    const settings = { ...defaultReminderSettings, quietHours };
    const [first] = planReminders(input({ sessions: [sessionAt(startsAt)], settings }));
    expect(first).toMatchObject({ kind: 'session-tomorrow', fireAt: paris.instantAt(told) });
  });

  test('put at another time has other reminders, and none of before', () => {
    const ids = (local: string) =>
      planReminders(input({ sessions: [sessionAt(local)] })).map(({ id }) => id);
    const before = ids('2026-03-12T14:00');
    expect(ids('2026-03-12T14:00')).toEqual(before);
    expect(ids('2026-03-12T15:00').filter((id) => before.includes(id))).toEqual([]);
  });

  test('that has been started is only to be written up', () => {
    const startedAt = paris.instantAt('2026-03-12T13:30');
    expect(plan({ sessions: [{ ...sessionAt('2026-03-12T14:00'), startedAt }] })).toMatchObject([
      { kind: 'write-up' },
    ]);
  });

  test.each(['held', 'missed', 'cancelled'] as const)('is not told of once it is %s', (state) => {
    const absence =
      state === 'held'
        ? null
        : { by: 'mentee' as const, reason: '', at: moment('2026-03-10T08:00:00.000Z') };
    const sessions = [{ ...sessionAt('2026-03-12T14:00'), state, absence }];
    expect(plan({ sessions }).filter(({ target }) => target === 'session')).toEqual([]);
  });

  test.each([
    ['whose pair has ended', { pairs: [buildPair({ ...running, state: 'ended-early' })] }],
    ['of a closed programme', { programmes: [buildProgramme({ state: 'closed' })] }],
    ['of people who are gone', { people: [mentor] }],
  ])('%s is nobody’s any more', (_which, changes) => {
    expect(plan({ sessions: [sessionAt('2026-03-12T14:00')], ...changes })).toEqual([]);
  });
});

describe('an action', () => {
  const action = buildAction({ state: 'open', dueOn: day('2026-03-12'), ownerId: mentor.id });

  test('is told of in the morning of its day, with whoever promised it', () => {
    const [first] = planReminders(input({ actions: [action] }));
    expect(first).toMatchObject({
      kind: 'action-due',
      fireAt: paris.instantAt('2026-03-12T09:00'),
      owner: { givenName: 'Nora' },
    });
  });

  test.each([
    ['done', { state: 'done' as const }],
    ['without a day', { dueOn: null }],
    ['of somebody outside the pair', { ownerId: testId<typeof mentor.id>(0x999) }],
  ])('that is %s is not', (_which, changes) => {
    const kinds = plan({ actions: [{ ...action, ...changes }] }).map(({ kind }) => kind);
    expect(kinds).not.toContain('action-due');
  });
});

describe('a pair without a session', () => {
  test('is told of after one and a half cadences since it began', () => {
    expect(plan()).toEqual([{ kind: 'pair-quiet', at: '2026-04-17T09:00', target: 'pair' }]);
    const programmes = [buildProgramme({ state: 'active', cadence: 'fortnightly' })];
    expect(plan({ programmes })[0]).toMatchObject({ at: '2026-03-23T09:00' });
  });

  test('is told of again each time as many days have passed', () => {
    const told = plan({ settings: { ...defaultReminderSettings, quietPairDays: 20 } }).map(
      ({ at }) => at,
    );
    expect(told).toEqual(['2026-03-22T09:00', '2026-04-11T09:00', '2026-05-01T09:00']);
  });

  test('counts from its last session, or from the end of a pause', () => {
    const held = { ...sessionAt('2026-03-09T14:00'), state: 'held' as const };
    const settings = { ...defaultReminderSettings, quietPairDays: 20 };
    expect(plan({ sessions: [held], settings })[0]).toMatchObject({ at: '2026-03-29T09:00' });
    const history = [{ to: 'active' as const, on: day('2026-03-10'), reason: null, note: '' }];
    expect(plan({ pairs: [{ ...running, history }], settings })[0]).toMatchObject({
      at: '2026-03-30T09:00',
    });
  });

  test('is not quiet while one is planned', () => {
    const sessions = [sessionAt('2026-05-20T14:00')];
    expect(
      plan({ sessions, settings: { ...defaultReminderSettings, quietPairDays: 20 } }).map(
        ({ kind }) => kind,
      ),
    ).toEqual([]);
  });

  test('is told of the morning after the one that was planned fell away', () => {
    const at = paris.instantAt('2026-03-10T11:00');
    const cancelled = {
      ...sessionAt('2026-03-20T14:00'),
      state: 'cancelled' as const,
      absence: { by: 'mentee' as const, reason: '', at },
    };
    const pairs = [{ ...running, activeOn: day('2026-01-05') }];
    const [first] = planReminders(input({ pairs, sessions: [cancelled] }));
    expect(first).toMatchObject({ kind: 'pair-quiet', days: 65 });
    expect(first?.fireAt).toBe(paris.instantAt('2026-03-11T09:00'));
  });

  test('that is paused, or has not begun, is left alone', () => {
    expect(plan({ pairs: [{ ...running, state: 'paused' }] })).toEqual([]);
    expect(plan({ pairs: [{ ...running, state: 'accepted', activeOn: null }] })).toEqual([]);
  });
});

const states: readonly SessionState[] = ['planned', 'moved', 'held', 'missed', 'cancelled'];
const anySession = fc
  .record({
    number: fc.integer({ min: 0, max: 10_000 }),
    startsAt: fc
      .integer({ min: Date.parse('2025-12-01'), max: Date.parse('2026-08-01') })
      .map(momentAt),
    minutes: fc.integer({ min: 5, max: 600 }),
    state: fc.constantFrom(...states),
  })
  .map(({ number, ...changes }) => ({
    ...planned,
    id: testId<typeof planned.id>(number),
    ...changes,
  }));
const manySessions = fc.uniqueArray(anySession, { selector: ({ id }) => id, maxLength: 300 });
const anyNow = fc
  .integer({ min: Date.parse('2026-02-01'), max: Date.parse('2026-04-01') })
  .map(momentAt);

test('whatever is planned, each reminder is told once, in order, within the horizon, useful at its time', () => {
  fc.assert(
    fc.property(manySessions, anyNow, fc.integer({ min: 3, max: 90 }), (sessions, now, days) => {
      const settings = { ...defaultReminderSettings, quietPairDays: days };
      const reminders = planReminders(input({ sessions, now, settings }));
      expect(reminders.length).toBeLessThanOrEqual(mostReminders);
      expect(new Set(reminders.map(({ id }) => id)).size).toBe(reminders.length);
      const times = reminders.map(({ fireAt }) => fireAt);
      expect(times).toEqual(times.toSorted());
      for (const { fireAt, usefulUntil } of reminders) {
        const ahead = Date.parse(fireAt) - Date.parse(now);
        expect(ahead).toBeGreaterThanOrEqual(-daysKept * dayMilliseconds);
        expect(ahead).toBeLessThanOrEqual(horizonDays * dayMilliseconds);
        expect(usefulUntil === null || usefulUntil > fireAt).toBe(true);
      }
      const isPlanned = sessions.some(
        ({ state, startsAt }) => (state === 'planned' || state === 'moved') && startsAt > now,
      );
      const saysQuiet = reminders.some(({ kind }) => kind === 'pair-quiet');
      expect(saysQuiet && isPlanned).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('a moment later the plan is the same but for what has come into the horizon or left it', () => {
  fc.assert(
    fc.property(manySessions, anyNow, (sessions, now) => {
      const few = sessions.slice(0, 60);
      const soon = momentAt(Date.parse(now) + 60_000);
      const ids = (at: typeof now) =>
        planReminders(input({ sessions: few, now: at }))
          .filter(({ kind, fireAt }) => kind !== 'pair-quiet' && fireAt > soon)
          .filter(({ fireAt }) => Date.parse(fireAt) < Date.parse(now) + 59 * dayMilliseconds)
          .map(({ id }) => id);
      expect(ids(soon)).toEqual(ids(now));
    }),
    { numRuns: 40 },
  );
});

describe('a date beyond what anybody meets on', () => {
  const realZone = process.env['TZ'];
  afterEach(() => {
    if (realZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = realZone;
  });

  test.each(['Europe/Paris', 'America/New_York', 'Pacific/Auckland'])(
    'costs no other pair its reminders (%s)',
    (zone) => {
      process.env['TZ'] = zone;
      const other = buildPair({ ...running, id: testId(0x777) });
      const farDays = fc.constantFrom('0000-01-01', '0000-01-02', '9999-12-30', '9999-12-31');
      const farTimes = fc.constantFrom('00:00:00.000', '11:59:59.999', '23:59:59.999');
      const anyState = fc.constantFrom<SessionState>('held', 'planned', 'moved', 'missed');
      fc.assert(
        fc.property(farDays, farTimes, anyState, farDays, (date, time, state, begun) => {
          const startsAt = moment(`${date}T${time}Z`);
          const absence =
            state === 'missed' ? { by: 'mentee' as const, reason: '', at: startsAt } : null;
          const reminders = planReminders(
            input({
              clock: computerClock,
              pairs: [{ ...running, activeOn: day(begun) }, other],
              sessions: [{ ...planned, pairIds: [running.id], startsAt, state, absence }],
              actions: [buildAction({ state: 'open', dueOn: day(date), ownerId: mentor.id })],
            }),
          );
          expect(reminders).toContainEqual(
            expect.objectContaining({
              kind: 'pair-quiet',
              couple: { pair: other, mentor, mentee },
            }),
          );
        }),
      );
    },
  );
});
