import ICAL from 'ical.js';
import type { TimeSpan } from '#shared/domain/calendar/time-span.ts';
import type { IcsComponent } from './ics-components.ts';
import { utcClock, zoneClock, type WallClock } from './ics-zones.ts';

/** The periods of a VFREEBUSY (RFC 5545 3.6.4), as some calendars share nothing but when somebody is busy. */
export interface FreeBusy {
  readonly busy: readonly TimeSpan[];
  /** Periods in the component, those that are free among them. */
  readonly periodCount: number;
  /** Whether one of them could not be read, and is left out. */
  readonly hasUnreadable: boolean;
}

const dateTime = String.raw`\d{8}T\d{6}Z?`;
const periodShape = new RegExp(
  String.raw`^(${dateTime})/(?:(${dateTime})|(\+?P(?=[\dT])(?:\d{1,5}W)?(?:\d{1,5}D)?(?:T(?:\d{1,5}H)?(?:\d{1,5}M)?(?:\d{1,5}S)?)?))$`,
  'i',
);

/** @param timeZone of times that are not in UTC, though the standard wants all of them to be */
export function readFreeBusy({ lines }: IcsComponent, timeZone: string): FreeBusy {
  const clock = zoneClock(timeZone);
  const busy: TimeSpan[] = [];
  let periodCount = 0;
  let hasUnreadable = false;
  for (const line of lines) {
    const colon = line.indexOf(':');
    const isBusy = !/;FBTYPE="?FREE"?(;|$)/i.test(line.slice(0, Math.max(colon, 0)));
    for (const text of colon === -1 ? [] : line.slice(colon + 1).split(',')) {
      periodCount += 1;
      const period = readPeriod(text.trim(), clock);
      if (period === null) hasUnreadable = true;
      else if (isBusy) busy.push(period);
    }
  }
  return { busy, periodCount, hasUnreadable };
}

/** Null for one that cannot be read, or ends before it begins. */
function readPeriod(text: string, clock: WallClock): TimeSpan | null {
  const [, start, end, duration] = periodShape.exec(text) ?? [];
  if (start === undefined) return null;
  const from = momentOf(start, clock);
  const to =
    end === undefined
      ? from + ICAL.Duration.fromString((duration ?? '').toUpperCase()).toSeconds() * 1000
      : momentOf(end, clock);
  return to < from ? null : { from, to };
}

function momentOf(text: string, clock: WallClock): number {
  const number = (from: number, to: number) => Number(text.slice(from, to));
  const time = ICAL.Time.fromData({
    year: number(0, 4),
    month: number(4, 6),
    day: number(6, 8),
    hour: number(9, 11),
    minute: number(11, 13),
    second: number(13, 15),
    isDate: false,
  });
  return /Z$/i.test(text) ? utcClock(time) : clock(time);
}
