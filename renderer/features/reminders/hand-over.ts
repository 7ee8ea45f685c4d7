import { planReminders, type ReminderInput } from '#shared/domain/reminders/plan-reminders.ts';
import type { Reminder } from '#shared/domain/reminders/reminder.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import type { HandedReminder } from '#shared/ipc/reminder-schemas.ts';
import type { Language } from '#renderer/services/language.tsx';
import { reminderPath } from './reminder-path.ts';
import { wordReminder } from './word-reminder.ts';

/**
 * Hands main what to remind of. Data that cannot be worked with is told to the log, costs at most its
 * own reminders where that can be told apart, and never the screen.
 */
export async function handOver(
  input: ReminderInput,
  words: Pick<Language, 't' | 'formatDate' | 'locale'>,
  desktop: Pick<DesktopApi, 'handOverReminders' | 'logError'>,
): Promise<void> {
  const log = (message: string) => {
    void desktop.logError({ message: `Reminders: ${message}`, stack: '' });
  };
  function tryWords(reminder: Reminder): readonly HandedReminder[] {
    // Main refuses the whole list for one that leads nowhere.
    if (reminderPath(reminder.target) === null) return [];
    try {
      return [wordReminder(reminder, words)];
    } catch (error) {
      log(String(error));
      return [];
    }
  }
  try {
    const taken = await desktop.handOverReminders(planReminders(input).flatMap(tryWords));
    if (!taken.ok) log(taken.error.code);
  } catch (error) {
    log(String(error));
  }
}
