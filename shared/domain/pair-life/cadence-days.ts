import type { Cadence } from '#shared/domain/programme/programme.ts';

/** A twelfth of the mean year of the Gregorian calendar, 365.25 days. */
const monthDays = 30.4375;

/** Days from one session to the next. */
export const cadenceDays: Readonly<Record<Cadence, number>> = {
  fortnightly: 14,
  monthly: monthDays,
};

/** How many sessions a pair has in so many months, at least one. */
export function sessionsInTerm(cadence: Cadence, months: number): number {
  return Math.max(1, Math.round((months * monthDays) / cadenceDays[cadence]));
}
