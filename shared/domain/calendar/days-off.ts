import type { CalendarDate, PersonId } from '#shared/domain/ids.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import { closingOf } from './closed-days.ts';
import type { PublicHoliday } from './public-holidays.ts';
import { spanOf } from './time-span.ts';

/** Whole days on which somebody is away, both included. */
interface Absence {
  readonly personId: PersonId;
  readonly first: string;
  readonly last: string;
}

/** A day on which nobody works, or somebody is away, or both. */
export interface DayOff {
  readonly closing: PublicHoliday | 'closed-day' | null;
  /** Each person once. */
  readonly away: readonly PersonId[];
}

/**
 * Tells of a day who is off; null where it is a day like any other. Of busy times, absences alone count:
 * what came from a file is a matter of hours.
 *
 * @param dayAt the day on the wall clock that the calendar is drawn on
 */
export function createDaysOff(
  programme: Pick<Programme, 'holidays' | 'closedDays'>,
  busyTimes: readonly BusyTime[],
  dayAt: (milliseconds: number) => string,
): (day: CalendarDate) => DayOff | null {
  const absences = busyTimes.filter(isAbsence).map((time): Absence => {
    const { from, to } = spanOf(time);
    return { personId: time.personId, first: dayAt(from), last: dayAt(Math.max(from, to - 1)) };
  });
  return (day) => {
    const closing = closingOf(day, programme);
    const away = absences
      .filter(({ first, last }) => first <= day && day <= last)
      .map(({ personId }) => personId);
    return closing === null && away.length === 0 ? null : { closing, away: [...new Set(away)] };
  };
}

export function isAbsence({ source }: Pick<BusyTime, 'source'>): boolean {
  return source === '';
}
