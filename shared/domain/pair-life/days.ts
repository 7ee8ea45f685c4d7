import type { CalendarDate, Instant } from '#shared/domain/ids.ts';

const dayMilliseconds = 86_400_000;

/** Whole days from one calendar day to a later one; negative when it is earlier. */
export function daysFrom(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

/** Whole days that have passed between two moments; none when the second is the earlier. */
export function daysSince(from: Instant, now: Instant): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(from)) / dayMilliseconds));
}
