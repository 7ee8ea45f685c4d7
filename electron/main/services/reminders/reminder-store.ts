import { z } from 'zod';
import type { ReminderMemory } from '#shared/domain/reminders/due-reminders.ts';
import {
  defaultReminderSettings,
  type ReminderSettings,
} from '#shared/domain/reminders/reminder-settings.ts';
import {
  handedReminderSchema,
  instantSchema,
  reminderSettingsSchema,
  type HandedReminder,
} from '#shared/ipc/reminder-schemas.ts';
import { keepDamagedCopy, readJsonFile, writeJsonFile } from '../json-file.ts';
import type { LogService } from '../log-service.ts';

/** All there is to know about reminders: what was chosen, what is to come, what was shown. */
export interface StoredReminders extends ReminderMemory {
  readonly settings: ReminderSettings;
  /** As the window last handed them over. */
  readonly reminders: readonly HandedReminder[];
  /** The user has been told that closing the window leaves the app running. */
  readonly hasToldOfTray: boolean;
}

const wait = z.object({ until: instantSchema, isAsked: z.boolean() });

const { shape } = reminderSettingsSchema;
const { kinds, quietHours } = defaultReminderSettings;

const { shape: kindShape } = shape.kinds;

/** A choice that is missing or unknown falls back alone. */
const storedSettings = z.object({
  kinds: z
    .object({
      'session-tomorrow': kindShape['session-tomorrow'].catch(kinds['session-tomorrow']),
      'session-soon': kindShape['session-soon'].catch(kinds['session-soon']),
      'write-up': kindShape['write-up'].catch(kinds['write-up']),
      'action-due': kindShape['action-due'].catch(kinds['action-due']),
      'pair-quiet': kindShape['pair-quiet'].catch(kinds['pair-quiet']),
      'survey-due': kindShape['survey-due'].catch(kinds['survey-due']),
      'assessment-due': kindShape['assessment-due'].catch(kinds['assessment-due']),
      'practice-check': kindShape['practice-check'].catch(kinds['practice-check']),
    })
    .catch(kinds),
  quietHours: shape.quietHours.catch(quietHours),
  hidesDetails: shape.hidesDetails.catch(defaultReminderSettings.hidesDetails),
  quietPairDays: shape.quietPairDays.catch(defaultReminderSettings.quietPairDays),
  staysInTray: shape.staysInTray.catch(defaultReminderSettings.staysInTray),
  hasGlobalShortcut: shape.hasGlobalShortcut.catch(defaultReminderSettings.hasGlobalShortcut),
});

/** The lists are all or nothing: half of what was shown would be shown again. */
const storedReminders = z.object({
  settings: storedSettings,
  reminders: z.array(handedReminderSchema),
  shown: z.array(z.string()),
  waits: z.record(z.string(), wait),
  pausedUntil: instantSchema.nullable(),
  hasToldOfTray: z.boolean(),
});

/** What is left of a file whose lists cannot be read. */
const onlySettings = z.object({ settings: storedSettings });

const nothingStored: StoredReminders = {
  settings: defaultReminderSettings,
  reminders: [],
  shown: [],
  waits: {},
  pausedUntil: null,
  hasToldOfTray: false,
};

export interface ReminderStore {
  read(): StoredReminders;
  write(stored: StoredReminders): Promise<void>;
}

/** Keeps reminders in one file. One that cannot be read is set aside, and the app begins anew. */
export function createReminderStore(
  path: string,
  log: Pick<LogService, 'error'>,
  now: () => Date,
): ReminderStore {
  return {
    read() {
      const file = readJsonFile(path, storedReminders);
      if (file.kind === 'read') return file.value;
      if (file.kind === 'missing') return nothingStored;
      const copy = keepDamagedCopy(path, now());
      log.error(
        `Reminders begin anew, a copy is ${copy === null ? 'not ' : ''}kept: ${file.reason}`,
      );
      const kept = readJsonFile(path, onlySettings);
      return kept.kind === 'read' ? { ...nothingStored, ...kept.value } : nothingStored;
    },
    write: (stored) => writeJsonFile(path, stored),
  };
}
