import type { Instant } from '#shared/domain/ids.ts';
import { later, laterDay, minuteMilliseconds, type LocalClock } from './local-clock.ts';
import type { ReminderTime } from './reminder.ts';

export const snoozeChoices = ['ten-minutes', 'one-hour', 'tomorrow'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** When people have arrived and not yet begun. */
export const morning = '09:00';

export function snoozeEnd(choice: SnoozeChoice, now: Instant, clock: LocalClock): Instant {
  switch (choice) {
    case 'ten-minutes':
      return later(now, 10 * minuteMilliseconds);
    case 'one-hour':
      return later(now, 60 * minuteMilliseconds);
    case 'tomorrow':
      return clock.instantAt(`${laterDay(clock.localAt(now).slice(0, 10), 1)}T${morning}`);
  }
}

/** The choices after which every one of the reminders still is of use. */
export function possibleSnoozes(
  reminders: readonly Pick<ReminderTime, 'usefulUntil'>[],
  now: Instant,
  clock: LocalClock,
): readonly SnoozeChoice[] {
  return snoozeChoices.filter((choice) => {
    const end = snoozeEnd(choice, now, clock);
    return reminders.every(({ usefulUntil }) => usefulUntil === null || end < usefulUntil);
  });
}
