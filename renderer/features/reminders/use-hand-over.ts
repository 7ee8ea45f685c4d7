import { useEffect } from 'react';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useReminderSetup } from '#renderer/services/reminder-setup.ts';
import { handOver } from './hand-over.ts';
import { useWatchedData } from './queries.ts';

const replanMilliseconds = 60 * 60 * 1000;

/**
 * Hands main what to remind of, anew a moment after the data, the language or the settings have
 * changed, and every hour: a session that passes without being held is no change of the data.
 */
export function useHandOver(): void {
  const { desktop, domainContext } = useServices();
  const { t, formatDate, locale } = useLanguage();
  const { setup } = useReminderSetup();
  const data = useWatchedData();
  const settings = setup?.settings;

  useEffect(() => {
    if (data === undefined || settings === undefined) return undefined;
    const input = { ...data, settings, clock: computerClock };
    const tell = () =>
      void handOver({ ...input, now: domainContext().now }, { t, formatDate, locale }, desktop);
    tell();
    const timer = setInterval(tell, replanMilliseconds);
    return () => {
      clearInterval(timer);
    };
  }, [data, desktop, domainContext, formatDate, locale, settings, t]);
}
