import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acceptReminders,
  judgeReminders,
  rememberShown,
  type ReminderMemory,
} from '#shared/domain/reminders/due-reminders.ts';
import { later, momentAt, hourMilliseconds } from '#shared/domain/reminders/local-clock.ts';
import { defaultReminderSettings } from '#shared/domain/reminders/reminder-settings.ts';
import { reminderKinds, type ReminderTime } from '#shared/domain/reminders/reminder.ts';
import { possibleSnoozes, snoozeEnd } from '#shared/domain/reminders/snooze.ts';
import { paris } from './local-clocks.ts';

const nothing: ReminderMemory = { shown: [], waits: {}, pausedUntil: null };
const at = (local: string) => paris.instantAt(local);

function reminder(changes: Partial<ReminderTime> = {}): ReminderTime {
  return {
    id: 'action-due:1:2026-03-11',
    kind: 'action-due',
    fireAt: at('2026-03-11T09:00'),
    usefulUntil: null,
    ...changes,
  };
}

function judge(
  reminders: readonly ReminderTime[],
  now: string,
  memory = nothing,
  settings: Pick<typeof defaultReminderSettings, 'kinds' | 'quietHours'> = defaultReminderSettings,
) {
  return judgeReminders(reminders, memory, settings, at(now), paris);
}

describe('a reminder', () => {
  test('is due at its time and not before, and says when to look again', () => {
    expect(judge([reminder()], '2026-03-11T08:59')).toMatchObject({
      due: [],
      nextAt: at('2026-03-11T09:00'),
    });
    expect(judge([reminder()], '2026-03-11T09:00').due).toHaveLength(1);
  });

  test('that was slept over is due for twelve hours, and then no more', () => {
    const settings = {
      ...defaultReminderSettings,
      quietHours: { ...defaultReminderSettings.quietHours, isOn: false },
    };
    expect(judge([reminder()], '2026-03-11T21:00', nothing, settings).due).toHaveLength(1);
    expect(judge([reminder()], '2026-03-11T21:01', nothing, settings).due).toEqual([]);
  });

  test('that was shown is not due again, even when the clock is set back', () => {
    const memory = rememberShown(nothing, [reminder()]);
    expect(judge([reminder()], '2026-03-11T09:30', memory).due).toEqual([]);
    expect(judge([reminder()], '2026-03-10T09:00', memory).due).toEqual([]);
    expect(judge([reminder()], '2026-03-11T09:00', memory).due).toEqual([]);
  });

  test('passed over while the clock was wrong is due once it is right again', () => {
    expect(judge([reminder()], '2027-03-11T09:00').due).toEqual([]);
    expect(judge([reminder()], '2026-03-11T09:05').due).toHaveLength(1);
  });

  test('of a session that is over is due no more', () => {
    const soon = reminder({ kind: 'session-soon', usefulUntil: at('2026-03-11T10:00') });
    expect(judge([soon], '2026-03-11T09:59').due).toHaveLength(1);
    expect(judge([soon], '2026-03-11T10:00').due).toEqual([]);
  });

  test('of a kind that is switched off is never due', () => {
    const kinds = { ...defaultReminderSettings.kinds, 'action-due': false };
    const settings = { ...defaultReminderSettings, kinds };
    expect(judge([reminder()], '2026-03-11T09:00', nothing, settings).due).toEqual([]);
  });
});

describe('in quiet hours', () => {
  const evening = reminder({ kind: 'write-up', fireAt: at('2026-03-11T20:30') });

  test('a reminder waits until their end', () => {
    expect(judge([evening], '2026-03-11T20:30')).toMatchObject({
      due: [],
      nextAt: at('2026-03-12T08:00'),
    });
    expect(judge([evening], '2026-03-12T08:00').due).toHaveLength(1);
  });

  test('one that was slept over until then waits too, however late it becomes', () => {
    const { due, held } = judge([reminder({ fireAt: at('2026-03-11T19:00') })], '2026-03-11T21:00');
    expect(due).toEqual([]);
    expect(held).toEqual({
      'action-due:1:2026-03-11': { until: at('2026-03-12T08:00'), isAsked: false },
    });
    const memory = { ...nothing, waits: held };
    const late = [reminder({ fireAt: at('2026-03-11T19:00') })];
    expect(judge(late, '2026-03-12T08:00', memory).due).toHaveLength(1);
  });

  test('a session in 15 minutes comes through where the user wants it, and else not too late', () => {
    const soon = reminder({
      kind: 'session-soon',
      fireAt: at('2026-03-11T20:45'),
      usefulUntil: at('2026-03-11T22:00'),
    });
    const quietHours = { ...defaultReminderSettings.quietHours, letsSoonThrough: true };
    const settings = { ...defaultReminderSettings, quietHours };
    expect(judge([soon], '2026-03-11T20:45', nothing, settings).due).toHaveLength(1);
    expect(judge([soon], '2026-03-11T20:45').due).toEqual([]);
    expect(judge([soon], '2026-03-12T08:00').due).toEqual([]);
  });
});

describe('put off', () => {
  test('it is due again at the end, in quiet hours too, and once', () => {
    const shown = rememberShown(nothing, [reminder()]);
    const until = at('2026-03-11T20:10');
    const memory = { ...shown, waits: { [reminder().id]: { until, isAsked: true } } };
    expect(judge([reminder()], '2026-03-11T20:09', memory)).toMatchObject({
      due: [],
      nextAt: until,
    });
    expect(judge([reminder()], '2026-03-11T20:10', memory).due).toHaveLength(1);
    const again = rememberShown(memory, [reminder()]);
    expect(judge([reminder()], '2026-03-11T20:11', again).due).toEqual([]);
  });

  test('until tomorrow means the morning, by the clock on the wall', () => {
    expect(snoozeEnd('tomorrow', at('2026-03-28T16:00'), paris)).toBe(at('2026-03-29T09:00'));
    expect(snoozeEnd('one-hour', at('2026-03-11T09:00'), paris)).toBe(at('2026-03-11T10:00'));
  });

  test('only for as long as the reminder is of use', () => {
    const usefulUntil = at('2026-03-11T10:00');
    const soon = reminder({ usefulUntil });
    expect(possibleSnoozes([soon, reminder()], at('2026-03-11T09:30'), paris)).toEqual([
      'ten-minutes',
    ]);
    expect(possibleSnoozes([reminder()], at('2026-03-11T09:30'), paris)).toHaveLength(3);
  });

  test('all of them wait during a pause, which a clock that is set back does not lengthen', () => {
    const pausedUntil = at('2026-03-11T09:30');
    const memory = { ...nothing, pausedUntil };
    expect(judge([reminder()], '2026-03-11T09:00', memory)).toMatchObject({
      due: [],
      nextAt: pausedUntil,
    });
    expect(judge([reminder()], '2026-03-11T09:30', memory).due).toHaveLength(1);
    const wrong = { ...nothing, pausedUntil: at('2027-03-11T09:30') };
    expect(judge([reminder()], '2026-03-11T09:00', wrong).due).toHaveLength(1);
  });
});

test('what is planned after its time is not accepted; what was known before it is', () => {
  const now = at('2026-03-11T09:00');
  expect(acceptReminders([reminder()], [], now)).toEqual([]);
  expect(acceptReminders([reminder()], [reminder()], now)).toHaveLength(1);
  expect(acceptReminders([reminder()], [], at('2026-03-11T08:59'))).toHaveLength(1);
});

const start = Date.parse('2026-03-01T00:00:00.000Z');
const days = (count: number) => fc.integer({ min: start, max: start + count * 86_400_000 });
const anyReminders = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...reminderKinds),
      fireAt: days(20).map(momentAt),
      usefulFor: fc.option(fc.integer({ min: 0, max: 48 }), { nil: null }),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ kind, fireAt, usefulFor }, index): ReminderTime => {
      const usefulUntil = usefulFor === null ? null : later(fireAt, usefulFor * hourMilliseconds);
      return { id: `${kind}:${index}`, kind, fireAt, usefulUntil };
    }),
  );

test('whenever it is looked, each is shown at most once, never early, never when it is no use', () => {
  fc.assert(
    fc.property(anyReminders, fc.array(days(30), { maxLength: 40 }), (reminders, looks) => {
      let memory = nothing;
      const shown: string[] = [];
      // In any order: the clock is set forward and back.
      for (const now of looks.map(momentAt)) {
        const { due, held } = judgeReminders(
          reminders,
          memory,
          defaultReminderSettings,
          now,
          paris,
        );
        for (const { id, fireAt, usefulUntil } of due) {
          expect(fireAt <= now).toBe(true);
          expect(usefulUntil === null || usefulUntil > now).toBe(true);
          shown.push(id);
        }
        memory = rememberShown({ ...memory, waits: { ...memory.waits, ...held } }, due);
      }
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});

test('looked at whenever it asks to be, every reminder is shown that stays of use for a week', () => {
  fc.assert(
    fc.property(anyReminders, fc.boolean(), (all, coversWeekends) => {
      const reminders = all.map((one) => ({ ...one, usefulUntil: null }));
      const quietHours = { ...defaultReminderSettings.quietHours, coversWeekends };
      const settings = { ...defaultReminderSettings, quietHours };
      let memory = nothing;
      let now = momentAt(start);
      for (let looks = 0; looks < 200; looks += 1) {
        const { due, held, nextAt } = judgeReminders(reminders, memory, settings, now, paris);
        memory = rememberShown({ ...memory, waits: { ...memory.waits, ...held } }, due);
        if (nextAt === null) break;
        now = nextAt;
      }
      expect(memory.shown.toSorted()).toEqual(reminders.map(({ id }) => id).toSorted());
    }),
  );
});
