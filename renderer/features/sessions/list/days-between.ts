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

/** The days of a form, as its fields give them. */
export interface TypedDays {
  readonly from: string;
  /** Empty for the first day alone. */
  readonly to: string;
}

export const nothingTyped: TypedDays = { from: '', to: '' };

/** The days typed, none when nothing is; null when they are wrong. */
export function daysTyped({ from, to }: TypedDays): readonly CalendarDate[] | null {
  if (from === '' && to === '') return [];
  const days = daysBetween(from, to === '' ? from : to);
  return days.length === 0 ? null : days;
}
