import { useLanguage } from '#renderer/services/language.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { CalendarScreen } from './calendar-screen.tsx';
import { useCalendarData } from './use-calendar-data.ts';

/** Sessions, milestones and due actions of the programme, by month, week or as a list. */
export function CalendarPage() {
  const { t } = useLanguage();
  const data = useCalendarData();
  useMarkReady(data !== undefined);
  if (data === undefined) return <Page title={t('calendar.title')} />;
  return <CalendarScreen data={data} />;
}
