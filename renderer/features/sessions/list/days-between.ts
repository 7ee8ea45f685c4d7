import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import type { CalendarDate } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';

const mostDays = 60;

/** Every day from the first to the last; none when they are no days, in the wrong order or too far apart. */
export function daysBetween(first: string, last: string): readonly CalendarDate[] {
  if (!isCalendarDate(first) || !isCalendarDate(last)) return [];
  if (last < first || last > addDays(first, mostDays - 1)) return [];
  return Array.from({ length: mostDays }, (_one, later) => addDays(first, later))
    .filter((day) => day <= last)
    .filter(isCalendarDate);
}
