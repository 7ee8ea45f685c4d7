import { weekdayOf } from '#shared/domain/calendar/day-arithmetic.ts';

export const seriesRhythms = [
  'weekly',
  'fortnightly',
  'every-weeks',
  'monthly-weekday',
  'monthly-date',
  'every-months',
  'custom',
] as const;
/**
 * How a series goes on. `monthly-weekday`: such as every first Monday; `monthly-date`: such as every
 * 15th, on the last day of a month that is shorter; `every-months`: the same with months between.
 */
export type SeriesRhythm = (typeof seriesRhythms)[number];

/** After so many sessions, counting those that are left out, or with the last one on a day. */
export type SeriesEnd =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'until'; readonly day: string };

export interface SeriesPattern {
  readonly rhythm: SeriesRhythm;
  /** Weeks or months between, for `every-weeks` and `every-months`. */
  readonly interval: number;
  /** A whole rule with its own end, for `custom`. */
  readonly customRule: string;
  readonly end: SeriesEnd;
}

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The RFC 5545 rule of a series that starts on the `YYYY-MM-DD` day. */
export function writeSeriesRule(pattern: SeriesPattern, startsOn: string): string {
  if (pattern.rhythm === 'custom') return pattern.customRule.trim();
  const rhythm = writeRhythm(pattern.rhythm, pattern.interval, startsOn);
  const { end } = pattern;
  return end.kind === 'count'
    ? `${rhythm};COUNT=${String(end.count)}`
    : `${rhythm};UNTIL=${end.day.replaceAll('-', '')}`;
}

function writeRhythm(
  rhythm: Exclude<SeriesRhythm, 'custom'>,
  interval: number,
  startsOn: string,
): string {
  switch (rhythm) {
    case 'weekly':
      return 'FREQ=WEEKLY';
    case 'fortnightly':
      return 'FREQ=WEEKLY;INTERVAL=2';
    case 'every-weeks':
      return `FREQ=WEEKLY;INTERVAL=${String(interval)}`;
    case 'monthly-weekday':
      return `FREQ=MONTHLY;BYDAY=${weekdayOfMonth(startsOn)}`;
    case 'monthly-date':
      return `FREQ=MONTHLY;${dateOfMonth(startsOn)}`;
    case 'every-months':
      return `FREQ=MONTHLY;INTERVAL=${String(interval)};${dateOfMonth(startsOn)}`;
  }
}

/** Which of its kind in the month the day is, 1 to 4; -1 for the last where months have four or five. */
export function placeInMonth(day: string): number {
  const place = Math.ceil(Number(day.slice(8, 10)) / 7);
  return place > 4 ? -1 : place;
}

function weekdayOfMonth(day: string): string {
  return `${String(placeInMonth(day))}${weekdayNames[weekdayOf(day) - 1] ?? 'MO'}`;
}

/** From the 29th on, a month that lacks the date has its last day instead of none. */
function dateOfMonth(day: string): string {
  const date = Number(day.slice(8, 10));
  if (date <= 28) return `BYMONTHDAY=${String(date)}`;
  const dates = [28, 29, 30, 31].filter((one) => one <= date);
  return `BYMONTHDAY=${dates.join(',')};BYSETPOS=-1`;
}
