import { describe, expect, test } from 'vitest';
import { planReminders } from '#shared/domain/reminders/plan-reminders.ts';
import { defaultReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import { buildPair, buildProgramme, moment } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { paris } from './local-clocks.ts';
import { input, mentor, plan, planned, running, sessionAt } from './reminder-input.ts';

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
