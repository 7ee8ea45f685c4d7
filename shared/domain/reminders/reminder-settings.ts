import type { Cadence } from '#shared/domain/programme/programme.ts';
import { cadenceDays } from '#shared/domain/pair-life/cadence-days.ts';
import type { ReminderKind } from './reminder.ts';

/** When reminders wait. */
export interface QuietHours {
  readonly isOn: boolean;
  /** `HH:mm` on the user's clock; the end may be on the next day. */
  readonly from: string;
  readonly to: string;
  readonly coversWeekends: boolean;
  /** A session that begins in 15 minutes is told of all the same. */
  readonly letsSoonThrough: boolean;
}

export interface ReminderSettings {
  readonly kinds: Readonly<Record<ReminderKind, boolean>>;
  readonly quietHours: QuietHours;
  /** Notifications name nobody: they may appear on a screen that others see. */
  readonly hidesDetails: boolean;
  /** Days without a session after which a pair is quiet; null for one and a half cadences. */
  readonly quietPairDays: number | null;
  /** Closing the window leaves the app running beside the clock. */
  readonly staysInTray: boolean;
  /** Ctrl+Alt+Shift+L notes a past session from any program. */
  readonly hasGlobalShortcut: boolean;
}

export const quietPairDaysRange = { least: 3, most: 365 } as const;

export const defaultReminderSettings: ReminderSettings = {
  kinds: {
    'session-tomorrow': true,
    'session-soon': true,
    'write-up': true,
    'action-due': true,
    'pair-quiet': true,
    'survey-due': true,
    'assessment-due': true,
    'practice-check': true,
  },
  quietHours: {
    isOn: true,
    from: '20:00',
    to: '08:00',
    coversWeekends: false,
    letsSoonThrough: false,
  },
  hidesDetails: false,
  quietPairDays: null,
  staysInTray: true,
  hasGlobalShortcut: false,
};

export function quietDaysOf(
  { quietPairDays }: Pick<ReminderSettings, 'quietPairDays'>,
  cadence: Cadence,
): number {
  return quietPairDays ?? Math.round(1.5 * cadenceDays[cadence]);
}
