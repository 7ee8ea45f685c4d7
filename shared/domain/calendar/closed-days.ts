import type { CalendarDate } from '#shared/domain/ids.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { holidayOn, type PublicHoliday } from './public-holidays.ts';

/** Why nobody works on the day: a public holiday, or one the firm has entered itself; null for any other day. */
export function closingOf(
  day: CalendarDate,
  { holidays, closedDays }: Pick<Programme, 'holidays' | 'closedDays'>,
): PublicHoliday | 'closed-day' | null {
  return holidayOn(day, holidays) ?? (closedDays.includes(day) ? 'closed-day' : null);
}
