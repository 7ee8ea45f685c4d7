import { useMemo } from 'react';
import { createDaysOff, type DayOff } from '#shared/domain/calendar/days-off.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { shortNameOf } from '#renderer/components/name-parts.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCalendarStore } from './calendar-store.ts';
import { localDay } from './local-time.ts';
import { filteredPeople, type CalendarData } from './use-calendar-data.ts';

/** What a day is called on which nobody works or somebody is away. */
export interface DayOffWords {
  readonly kind: 'closed' | 'away';
  /** As much as there is room for beside the number of the day. */
  readonly short: string;
  readonly full: string;
}

/** Null for a day like any other. */
export type DescribeDayOff = (day: string) => DayOffWords | null;

/** Closed days, and the absences of those whom the calendar is narrowed to. */
export function useDaysOff(data: CalendarData): DescribeDayOff {
  const { t, formatList } = useLanguage();
  const filter = useCalendarStore((state) => state.filter);
  return useMemo(() => {
    const shown = filteredPeople(filter, data);
    const dayOffOn = createDaysOff(
      data.programme,
      data.busyTimes.filter(({ personId }) => filter === null || shown.includes(personId)),
      (milliseconds) => localDay(new Date(milliseconds)),
    );
    const describe = ({ closing, away }: DayOff): DayOffWords => {
      const people = away.map(data.nameOf);
      const [first = ''] = people;
      const count = people.length;
      const whoIsAway =
        count === 0 ? [] : [t('calendar.away', { count, people: formatList(people) })];
      if (closing === null) {
        const short = t('calendar.away.short', { count, person: shortNameOf(first) });
        return { kind: 'away', short, full: whoIsAway.join('') };
      }
      const isHoliday = closing !== 'closed-day';
      const short = isHoliday ? t(`sessions.holiday.${closing}`) : t('calendar.closed.short');
      const why = isHoliday
        ? t('calendar.closed.holiday', { holiday: short })
        : t('calendar.closed');
      return { kind: 'closed', short, full: [why, ...whoIsAway].join('. ') };
    };
    return rememberByDay((day) => {
      const off = isCalendarDate(day) ? dayOffOn(day) : null;
      return off === null ? null : describe(off);
    });
  }, [data, filter, formatList, t]);
}

/** A day is asked for each time its cell is drawn, and for its heading and its label besides. */
function rememberByDay(describe: DescribeDayOff): DescribeDayOff {
  const known = new Map<string, DayOffWords | null>();
  return (day) => {
    const words = known.get(day);
    if (words !== undefined) return words;
    const described = describe(day);
    known.set(day, described);
    return described;
  };
}
