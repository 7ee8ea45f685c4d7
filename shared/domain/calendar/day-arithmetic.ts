const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** A day as a number of days, so that days can be counted without a clock or a zone. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** The `YYYY-MM-DD` day so many days later; earlier with a negative number. */
export function addDays(day: string, days: number): string {
  const moment = new Date((dayNumber(day) + days) * millisecondsPerDay);
  return moment.toISOString().slice(0, 10);
}

/** The day of the same number so many months later, or the last of a month that is too short for it. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastOfMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, new Date(lastOfMonth).getUTCDate()));
  return date.toISOString().slice(0, 10);
}

/** Whole days from one calendar day to a later one; negative when it is earlier. */
export function daysFrom(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(dayNumber(day) * millisecondsPerDay).getUTCDay() || 7;
}
