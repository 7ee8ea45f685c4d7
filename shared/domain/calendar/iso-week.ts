import { addDays, daysFrom, weekdayOf } from './day-arithmetic.ts';

/** A week as ISO 8601 counts them: it is of the year in which its Thursday lies, week 1 with the year's first. */
export interface IsoWeek {
  readonly week: number;
  /** Four digits; at the turn of a year it can be another than the day's own. */
  readonly year: string;
}

/** The week of a `YYYY-MM-DD` day. */
export function isoWeekOf(day: string): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  return { week: Math.floor(daysFrom(`${year}-01-01`, thursday) / 7) + 1, year };
}
