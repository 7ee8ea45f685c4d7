import { useEffect } from 'react';
import { planReminders } from '#shared/domain/reminders/plan-reminders.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useReminderSetup } from '#renderer/services/reminder-setup.ts';
import { useWatchedData, type WatchedData } from './queries.ts';
import { wordReminder } from './word-reminder.ts';

const replanMilliseconds = 60 * 60 * 1000;

/**
 * Hands main what to remind of, anew a moment after the data, the language or the days of quiet have
 * changed, and every hour: a session that passes without being held is no change of the data.
 */
export function useHandOver(): void {
  const { desktop, domainContext } = useServices();
  const { t, formatDate } = useLanguage();
  const { setup } = useReminderSetup();
  const data = useWatchedData();
  const quietPairDays = setup?.settings.quietPairDays;

  useEffect(() => {
    if (data === undefined || quietPairDays === undefined) return undefined;
    const settings = { quietPairDays };
    function handOver(watched: WatchedData): void {
      const { now } = domainContext();
      const planned = planReminders({ ...watched, settings, now, clock: computerClock });
      void desktop.handOverReminders(
        planned.map((reminder) => wordReminder(reminder, { t, formatDate })),
      );
    }
    handOver(data);
    const timer = setInterval(() => {
      handOver(data);
    }, replanMilliseconds);
    return () => {
      clearInterval(timer);
    };
  }, [data, desktop, domainContext, formatDate, quietPairDays, t]);
}
