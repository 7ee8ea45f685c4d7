import { describe, expect, test } from 'vitest';
import { planReminders } from '#shared/domain/reminders/plan-reminders.ts';
import { defaultReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import { buildProgramme, day, testId } from '#test/builders/entities.ts';
import { buildAction } from '#test/builders/session-entities.ts';
import { paris } from './local-clocks.ts';
import { input, mentor, plan, running, sessionAt } from './reminder-input.ts';

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
