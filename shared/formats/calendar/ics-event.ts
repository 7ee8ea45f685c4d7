import ICAL from 'ical.js';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { EventProblemKind } from './calendar-limits.ts';
import type { IcsComponent } from './ics-components.ts';
import { utcClock, zoneClock, type WallClock } from './ics-zones.ts';

/** A date and time of a file, with the clock it is read on. */
export interface EventTime {
  readonly local: ICAL.Time;
  readonly clock: WallClock;
  /** A whole day. */
  readonly isDay: boolean;
}

/** When an event takes place, and nothing else of it. */
export interface EventTimes {
  readonly line: number;
  readonly uid: string;
  readonly start: EventTime;
  /** In milliseconds; of whole days, in days of their own length. */
  readonly length: { readonly days: number } | { readonly milliseconds: number };
  /** Without its end, which is in `until`. */
  readonly rule: string | null;
  /** Null for a rule that goes on; compared with the beginning of each occurrence. */
  readonly until: EventTime | null;
  readonly addedTimes: readonly EventTime[];
  readonly removedTimes: readonly EventTime[];
  /** The occurrence, in the series of this UID, that it stands in for; null for the series itself. */
  readonly replaces: { readonly time: EventTime; readonly moment: number } | null;
  /** Whether all the occurrences after that one change as it does. */
  readonly changesFollowing: boolean;
  /** Whether it keeps anybody from anything: neither cancelled nor marked as free. */
  readonly isBusy: boolean;
}

export interface EventReading {
  zoneOf(name: string): WallClock | null;
  /** The zone of times without one, and of whole days: where the file is read. */
  readonly timeZone: string;
}

class UnknownZoneError extends Error {}

/** Nobody moves a series further; one that is would have to be followed that far. */
const furthestMoveMilliseconds = 366 * 86_400_000;

export function readEvent(
  { line, lines }: IcsComponent,
  reading: EventReading,
): Result<EventTimes, EventProblemKind> {
  try {
    const parsed: unknown = ICAL.parse(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'));
    if (!Array.isArray(parsed)) return fail('unreadable');
    const event = new ICAL.Component(parsed);
    const start = timesOf(event, 'dtstart', reading)[0];
    if (start === undefined) return fail('unreadable');
    const rule = ruleOf(event);
    if (rule === 'rule-too-often') return fail(rule);
    const replaces = replacedBy(event, reading);
    const range = event.getFirstProperty('recurrence-id')?.getFirstParameter('range') ?? '';
    if (range !== '' && range.toUpperCase() !== 'THISANDFUTURE') return fail('range-unknown');
    if (replaces !== null && range !== '') {
      const move = start.clock(start.local) - replaces.moment;
      if (Math.abs(move) > furthestMoveMilliseconds) return fail('unreadable');
    }
    return succeed({
      line,
      uid: textOf(event, 'uid'),
      start,
      length: lengthOf(event, start, reading),
      rule: rule?.text ?? null,
      until: rule === null || rule.until === null ? null : readTime(rule.until, start.clock),
      addedTimes: timesOf(event, 'rdate', reading),
      removedTimes: timesOf(event, 'exdate', reading),
      replaces,
      changesFollowing: replaces !== null && range !== '',
      isBusy: isBusy(event),
    });
  } catch (error) {
    return fail(error instanceof UnknownZoneError ? 'zone-unknown' : 'unreadable');
  }
}

function replacedBy(event: ICAL.Component, reading: EventReading): EventTimes['replaces'] {
  const time = timesOf(event, 'recurrence-id', reading)[0];
  return time === undefined ? null : { time, moment: time.clock(time.local) };
}

function textOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}

function isBusy(event: ICAL.Component): boolean {
  return (
    textOf(event, 'status').toUpperCase() !== 'CANCELLED' &&
    textOf(event, 'transp').toUpperCase() !== 'TRANSPARENT' &&
    textOf(event, 'x-microsoft-cdo-busystatus').toUpperCase() !== 'FREE'
  );
}

/** All the dates of all the properties of the name. Of an added period only its beginning is used. */
function timesOf(
  event: ICAL.Component,
  name: string,
  { zoneOf, timeZone }: EventReading,
): readonly EventTime[] {
  return event.getAllProperties(name).flatMap((property) => {
    const zone: unknown = property.getParameter('tzid');
    const named = typeof zone === 'string' ? zoneOf(zone) : zoneClock(timeZone);
    if (named === null) throw new UnknownZoneError();
    const values: readonly unknown[] = property.getValues();
    return values.map((value) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      if (!(time instanceof ICAL.Time)) throw new Error('No date');
      return readTime(time, time.isDate ? zoneClock(timeZone) : named);
    });
  });
}

function readTime(local: ICAL.Time, clock: WallClock): EventTime {
  const isUtc = !local.isDate && local.zone === ICAL.Timezone.utcTimezone;
  return { local, clock: isUtc ? utcClock : clock, isDay: local.isDate };
}

/** Beyond what is ever looked at; a longer one would be counted through day by day. */
const longestDays = 100 * 366;

/** Without an end, a day lasts a day and a moment no time at all (RFC 5545 3.6.1). */
function lengthOf(
  event: ICAL.Component,
  start: EventTime,
  reading: EventReading,
): EventTimes['length'] {
  const end = timesOf(event, 'dtend', reading)[0];
  const duration = event.getFirstPropertyValue('duration');
  if (start.isDay) {
    const days = end === undefined ? 1 : (utcClock(end.local) - utcClock(start.local)) / 86_400_000;
    const lasting = duration instanceof ICAL.Duration ? duration.toSeconds() / 86_400 : days;
    return { days: Math.min(longestDays, Math.max(1, Math.ceil(lasting))) };
  }
  if (end !== undefined) {
    return { milliseconds: end.clock(end.local) - start.clock(start.local) };
  }
  return {
    milliseconds: duration instanceof ICAL.Duration ? duration.toSeconds() * 1000 : 0,
  };
}

const severalTimesADay = /FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=/;

function ruleOf(
  event: ICAL.Component,
): { readonly text: string; readonly until: ICAL.Time | null } | 'rule-too-often' | null {
  const rule = event.getFirstPropertyValue('rrule');
  if (!(rule instanceof ICAL.Recur)) return null;
  const parts = rule.toString().split(';');
  const text = parts.filter((part) => !part.startsWith('UNTIL=')).join(';');
  return severalTimesADay.test(text) ? 'rule-too-often' : { text, until: rule.until };
}
