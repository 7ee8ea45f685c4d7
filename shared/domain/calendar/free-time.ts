import {
  gridMinutes,
  minutesPerDay,
  type AvailabilitySlot,
} from '#shared/domain/people/availability.ts';
import {
  commonHours,
  hasQuarter,
  isWeekEmpty,
  weekOf,
  type WeekHours,
} from '#shared/domain/people/week-hours.ts';
import type { Instant } from '#shared/domain/ids.ts';
import { addDays, weekdayOf } from './day-arithmetic.ts';
import { doOverlap, millisecondsPerMinute, subtractSpans, type TimeSpan } from './time-span.ts';

/** When somebody who named no hours is taken to be at work. */
export const usualHours: readonly AvailabilitySlot[] = [
  'mon-am',
  'mon-pm',
  'tue-am',
  'tue-pm',
  'wed-am',
  'wed-pm',
  'thu-am',
  'thu-pm',
  'fri-am',
  'fri-pm',
];

export interface FreeTimeQuestion {
  /** The weekly hours of each of those who are to meet; empty for somebody who named none. */
  readonly availability: readonly (readonly AvailabilitySlot[])[];
  /** Sessions and busy times of any of them. */
  readonly taken: readonly TimeSpan[];
  /** The `YYYY-MM-DD` days looked at, in order, without those on which nobody works. */
  readonly days: readonly string[];
  /** Free time shorter than the session is left out. */
  readonly minutes: number;
  /** Nothing that begins before. */
  readonly now: Instant;
  /** The moment of a date and time on the wall clock they live by. */
  instantAt(local: string): Instant;
}

/** When all of them can meet for so long, in order; each span as long as it lasts. */
export function findFreeTime(question: FreeTimeQuestion): readonly TimeSpan[] {
  const week = question.availability
    .map((slots) => weekOf(slots.length === 0 ? usualHours : slots))
    .reduce(commonHours);
  if (isWeekEmpty(week)) return [];
  const now: TimeSpan = {
    from: Number.NEGATIVE_INFINITY,
    to: Math.ceil(Date.parse(question.now) / gridMilliseconds) * gridMilliseconds,
  };
  const taken = [now, ...question.taken];
  return question.days
    .flatMap((day) => hoursOfDay(week, day, question.instantAt))
    .flatMap((hours) => subtractSpans(hours, taken))
    .filter(({ from, to }) => to - from >= question.minutes * millisecondsPerMinute);
}

const gridMilliseconds = gridMinutes * millisecondsPerMinute;

function hoursOfDay(
  week: WeekHours,
  day: string,
  instantAt: FreeTimeQuestion['instantAt'],
): readonly TimeSpan[] {
  const quartersPerDay = minutesPerDay / gridMinutes;
  const midnight = (weekdayOf(day) - 1) * quartersPerDay;
  const moment = (quarter: number) => Date.parse(instantAt(localTime(day, quarter * gridMinutes)));
  const spans: TimeSpan[] = [];
  let start: number | null = null;
  for (let quarter = 0; quarter <= quartersPerDay; quarter += 1) {
    const isFree = quarter < quartersPerDay && hasQuarter(week, midnight + quarter);
    if (isFree) start ??= quarter;
    else if (start !== null) {
      const span = { from: moment(start), to: moment(quarter) };
      // An hour that the start of summer time skips does not exist.
      if (span.from < span.to) spans.push(span);
      start = null;
    }
  }
  return spans;
}

function localTime(day: string, minutes: number): string {
  if (minutes >= minutesPerDay) return localTime(addDays(day, 1), minutes - minutesPerDay);
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${day}T${hour}:${String(minutes % 60).padStart(2, '0')}`;
}

const minutesBetweenStarts = 30;

/** Most people eat then, though they are free. */
const lunch = { from: 12 * 60, to: 14 * 60 };

/**
 * So many of the moments, in order: those at which a session leaves lunch alone come first.
 *
 * @param minuteAt how many minutes after midnight it is on the wall clock they live by
 */
export function startsToOffer(
  starts: readonly number[],
  minutes: number,
  most: number,
  minuteAt: (moment: number) => number,
): readonly number[] {
  const isAtLunch = (at: number) =>
    doOverlap({ from: minuteAt(at), to: minuteAt(at) + minutes }, lunch);
  const preferred = [...starts.filter((at) => !isAtLunch(at)), ...starts.filter(isAtLunch)];
  return preferred.slice(0, most).toSorted((one, other) => one - other);
}

/** Moments at which a session of so many minutes could begin in free time, every half hour from its beginning. */
export function startsWithin(free: TimeSpan, minutes: number): readonly number[] {
  const last = free.to - minutes * millisecondsPerMinute;
  const starts: number[] = [];
  for (let at = free.from; at <= last; at += minutesBetweenStarts * millisecondsPerMinute) {
    starts.push(at);
  }
  return starts;
}
