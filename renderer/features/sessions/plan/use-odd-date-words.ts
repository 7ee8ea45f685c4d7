import { lastDayOf } from '#shared/domain/programme/last-day.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { SeriesDate } from '#shared/domain/sessions/plan-series.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePresent } from '#renderer/services/use-present.ts';
import { countOddDates } from './odd-dates.ts';

/** What is told of dates that are over already or come after the programme. Nothing stops them from being planned. */
export function useOddDateWords(
  dates: readonly SeriesDate[],
  minutes: number,
  programme: Programme,
): readonly string[] {
  const { t, formatDate } = useLanguage();
  const { now } = usePresent();
  const { past, afterEnd } = countOddDates(dates, minutes, programme, now);
  return [
    ...(past === 0 ? [] : [t('sessions.odd.past', { count: past, of: dates.length })]),
    ...(afterEnd === 0
      ? []
      : [
          t('sessions.odd.afterEnd', {
            count: afterEnd,
            of: dates.length,
            date: formatDate(lastDayOf(programme), { dateStyle: 'long' }),
          }),
        ]),
  ];
}
