import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  daysKept,
  horizonDays,
  mostReminders,
  planReminders,
} from '#shared/domain/reminders/plan-reminders.ts';
import { dayMilliseconds, momentAt } from '#shared/domain/reminders/local-clock.ts';
import { defaultReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import type { SessionState } from '#shared/domain/sessions/session.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { buildAction } from '#test/builders/session-entities.ts';
import { input, mentee, mentor, planned, running } from './reminder-input.ts';

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
