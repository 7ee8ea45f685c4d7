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

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(dayNumber(day) * millisecondsPerDay).getUTCDay() || 7;
}
