import { useMemo } from 'react';
import { closingOf } from '#shared/domain/calendar/closed-days.ts';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import { findFreeTime } from '#shared/domain/calendar/free-time.ts';
import { spanOf, type TimeSpan } from '#shared/domain/calendar/time-span.ts';
import type { PairId } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { isUpcoming } from '#shared/domain/sessions/session.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { systemTimeZone } from '../plan/suggest-start.ts';
import type { CalendarData } from './use-calendar-data.ts';

const daysAhead = 28;

/** When both people of the pair can meet for so long in the next four weeks; nothing without a pair. */
export function useFreeTime(
  data: CalendarData,
  pairId: PairId | null,
  minutes: number,
): readonly TimeSpan[] {
  const { domainContext } = useServices();
  return useMemo(() => {
    const personIds = pairId === null ? [] : (data.people.get(pairId) ?? []);
    if (personIds.length === 0) return [];
    const { now, today } = domainContext();
    const timeZone = systemTimeZone();
    const days = Array.from({ length: daysAhead }, (_none, place) => addDays(today, place));
    const isTheirs = (one: PairId) =>
      data.people.get(one)?.some((personId) => personIds.includes(personId)) === true;
    return findFreeTime({
      availability: personIds.map(data.availabilityOf),
      taken: [
        ...data.sessions
          .filter((session) => isUpcoming(session) && session.pairIds.some(isTheirs))
          .map(sessionSpan),
        ...data.busyTimes.filter(({ personId }) => personIds.includes(personId)).map(spanOf),
      ],
      days: days.filter((day) => isCalendarDate(day) && closingOf(day, data.programme) === null),
      minutes,
      now,
      instantAt: (local) => instantAtLocal(local, timeZone),
    });
  }, [data, domainContext, minutes, pairId]);
}
