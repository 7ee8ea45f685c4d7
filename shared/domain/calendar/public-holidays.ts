import type { HolidayCalendar } from '#shared/domain/programme/programme.ts';
import { addDays, weekdayOf } from './day-arithmetic.ts';

export const publicHolidays = [
  'new-year',
  'good-friday',
  'easter-monday',
  'early-may',
  'labour-day',
  'victory-day',
  'ascension',
  'whit-monday',
  'spring-bank',
  'national-day',
  'assumption',
  'summer-bank',
  'all-saints',
  'armistice',
  'christmas',
  'boxing-day',
] as const;
export type PublicHoliday = (typeof publicHolidays)[number];

type HolidaysOfYear = readonly (readonly [holiday: PublicHoliday, day: string])[];

/** Which public holiday the `YYYY-MM-DD` day is; null for an ordinary day. */
export function holidayOn(day: string, calendar: HolidayCalendar): PublicHoliday | null {
  if (calendar === 'none') return null;
  const year = Number(day.slice(0, 4));
  const holidays = calendar === 'france' ? frenchHolidays(year) : englishHolidays(year);
  return holidays.find(([, on]) => on === day)?.[0] ?? null;
}

/**
 * The eleven days of article L3133-1 of the French labour code. Alsace and Moselle have two more, which
 * a firm there enters as closed days.
 */
function frenchHolidays(year: number): HolidaysOfYear {
  const easter = easterSunday(year);
  return [
    ['new-year', dayOf(year, 1, 1)],
    ['easter-monday', addDays(easter, 1)],
    ['labour-day', dayOf(year, 5, 1)],
    ['victory-day', dayOf(year, 5, 8)],
    ['ascension', addDays(easter, 39)],
    ['whit-monday', addDays(easter, 50)],
    ['national-day', dayOf(year, 7, 14)],
    ['assumption', dayOf(year, 8, 15)],
    ['all-saints', dayOf(year, 11, 1)],
    ['armistice', dayOf(year, 11, 11)],
    ['christmas', dayOf(year, 12, 25)],
  ];
}

/**
 * Bank holidays of England and Wales: the Banking and Financial Dealings Act 1971, with Good Friday and
 * Christmas Day of common law and the days that are proclaimed every year. A day on a weekend is kept on
 * the next weekday. Days proclaimed for one year, such as a coronation, are entered as closed days.
 */
function englishHolidays(year: number): HolidaysOfYear {
  const easter = easterSunday(year);
  return [
    ['new-year', nextWeekday(dayOf(year, 1, 1))],
    ['good-friday', addDays(easter, -2)],
    ['easter-monday', addDays(easter, 1)],
    ['early-may', mondayFrom(dayOf(year, 5, 1))],
    ['spring-bank', mondayFrom(dayOf(year, 5, 25))],
    ['summer-bank', mondayFrom(dayOf(year, 8, 25))],
    // Both keep clear of the weekend and of each other: together on Saturday and Sunday, they are
    // kept on Monday 27 and Tuesday 28.
    ['christmas', isWeekend(dayOf(year, 12, 25)) ? dayOf(year, 12, 27) : dayOf(year, 12, 25)],
    ['boxing-day', isWeekend(dayOf(year, 12, 26)) ? dayOf(year, 12, 28) : dayOf(year, 12, 26)],
  ];
}

/**
 * Easter by the Gregorian calendar: the anonymous algorithm of 1876 as Meeus gives it, Astronomical
 * Algorithms, chapter 8.
 */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

function dayOf(year: number, month: number, day: number): string {
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function isWeekend(day: string): boolean {
  return weekdayOf(day) >= 6;
}

function nextWeekday(day: string): string {
  return isWeekend(day) ? nextWeekday(addDays(day, 1)) : day;
}

/** The first Monday from the day on. */
function mondayFrom(day: string): string {
  return addDays(day, (8 - weekdayOf(day)) % 7);
}
