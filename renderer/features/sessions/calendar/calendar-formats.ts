import { useMemo } from 'react';
import type { CalendarOptions } from '@fullcalendar/react';
import { useLanguage } from '#renderer/services/language.tsx';

/** A day as the library hands it to whoever writes it. */
interface WrittenDay {
  readonly year: number;
  /** January is 0. */
  readonly month: number;
  readonly day: number;
}

const wholeHour = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
const wholeDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;

type Formats = Pick<
  CalendarOptions,
  'eventTimeFormat' | 'slotHeaderFormat' | 'popoverFormat' | 'listDayFormat' | 'views'
>;

/** Dates on the calendar, written as everywhere else in the app. */
export function useCalendarFormats(): Formats {
  const { formatDate, formatDateRange } = useLanguage();
  return useMemo(() => {
    const dateOf = ({ year, month, day }: WrittenDay) => new Date(year, month, day);
    const write =
      (options: Intl.DateTimeFormatOptions) =>
      ({ date }: { readonly date: WrittenDay }) =>
        formatDate(dateOf(date), options);
    return {
      eventTimeFormat: wholeHour,
      slotHeaderFormat: wholeHour,
      popoverFormat: write(wholeDay),
      listDayFormat: write(wholeDay),
      views: {
        dayGrid: { displayEventEnd: false },
        timeGridWeek: {
          displayEventEnd: false,
          titleFormat: ({
            start,
            end,
          }: {
            readonly start: WrittenDay;
            readonly end?: WrittenDay | null;
          }) => formatDateRange(dateOf(start), dateOf(end ?? start), wholeDay),
          slotMinHeight: 36,
        },
      },
    };
  }, [formatDate, formatDateRange]);
}
