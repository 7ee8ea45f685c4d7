import { z } from 'zod';
import type { Instant } from '#shared/domain/ids.ts';
import { isInstant } from '#shared/domain/reminders/local-clock.ts';
import { mostReminders } from '#shared/domain/reminders/plan-reminders.ts';
import { quietPairDaysRange } from '#shared/domain/reminders/reminder-settings.ts';
import { reminderKinds } from '#shared/domain/reminders/reminder.ts';
import { snoozeChoices } from '#shared/domain/reminders/snooze.ts';
import {
  addressableId,
  longestReminderBody,
  longestReminderTitle,
  shortcutStates,
} from './contract-values.ts';

const nothing = z.undefined();

export const instantSchema = z.custom<Instant>((value) => {
  return typeof value === 'string' && isInstant(value) && !Number.isNaN(Date.parse(value));
});

const reminderId = z.string().min(1).max(200);

/** Not always a UUID: a row may be named by any text. */
const rowId = z.string().regex(addressableId);

/** The screen that a notification leads to; of several about one programme, its sessions. */
export const reminderTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('session'),
    programmeId: rowId,
    sessionId: rowId,
  }),
  z.strictObject({ kind: z.literal('pair'), programmeId: rowId, pairId: rowId }),
  z.strictObject({ kind: z.literal('survey'), programmeId: rowId, surveyId: rowId }),
  z.strictObject({ kind: z.enum(['assessments', 'practices', 'programme']), programmeId: rowId }),
]);

export const handedReminderSchema = z.strictObject({
  id: reminderId,
  kind: z.enum(reminderKinds),
  fireAt: instantSchema,
  usefulUntil: instantSchema.nullable(),
  title: z.string().min(1).max(longestReminderTitle),
  body: z.string().max(longestReminderBody),
  /** Said instead of both where details are hidden. */
  discreetTitle: z.string().min(1).max(longestReminderTitle),
  target: reminderTargetSchema,
});
/** A reminder in the words of the user's language. It holds nothing of private notes. */
export type HandedReminder = z.infer<typeof handedReminderSchema>;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const reminderSettingsSchema = z.strictObject({
  kinds: z.strictObject({
    'session-tomorrow': z.boolean(),
    'session-soon': z.boolean(),
    'write-up': z.boolean(),
    'action-due': z.boolean(),
    'pair-quiet': z.boolean(),
    'survey-due': z.boolean(),
    'assessment-due': z.boolean(),
    'practice-check': z.boolean(),
  }),
  quietHours: z.strictObject({
    isOn: z.boolean(),
    from: timeOfDay,
    to: timeOfDay,
    coversWeekends: z.boolean(),
    letsSoonThrough: z.boolean(),
  }),
  hidesDetails: z.boolean(),
  quietPairDays: z
    .number()
    .int()
    .min(quietPairDaysRange.least)
    .max(quietPairDaysRange.most)
    .nullable(),
  staysInTray: z.boolean(),
  hasGlobalShortcut: z.boolean(),
});

const reminderSetup = z.strictObject({
  settings: reminderSettingsSchema,
  /** `refused`: another program holds the keys. */
  shortcut: z.enum(shortcutStates),
});
/** What the user chose, and what the computer makes of it. */
export type ReminderSetup = z.infer<typeof reminderSetup>;

const reminderOpening = z.strictObject({
  target: reminderTargetSchema,
  /** What the notification said. */
  title: z.string(),
  reminderIds: z.array(reminderId),
  /** What putting them off is still of use for. */
  snoozes: z.array(z.enum(snoozeChoices)),
});
/** A notification that the user clicked. */
export type ReminderOpening = z.infer<typeof reminderOpening>;

export const remindersContract = {
  'reminders:setup': { input: nothing, output: reminderSetup },
  'reminders:write-settings': { input: reminderSettingsSchema, output: reminderSetup },
  /** Replaces what was handed over before: a reminder that is not among these is not wanted any more. */
  'reminders:hand-over': {
    input: z.array(handedReminderSchema).max(mostReminders),
    output: nothing,
  },
  'reminders:snooze': {
    input: z.strictObject({
      reminderIds: z.array(reminderId).max(mostReminders),
      choice: z.enum(snoozeChoices),
    }),
    output: nothing,
  },
  /** The notification that was clicked since the last time; null when none was. */
  'reminders:take-opening': { input: nothing, output: reminderOpening.nullable() },
} as const;
