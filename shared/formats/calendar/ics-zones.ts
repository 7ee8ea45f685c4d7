import ICAL from 'ical.js';
import type { IcsComponent } from './ics-components.ts';
import { instantAtLocal, isTimeZone } from './time-zone.ts';
import { windowsZones } from './windows-zones.ts';

/** Tells the moment, in milliseconds since 1970, at which a wall clock shows the date and time. */
export type WallClock = (local: ICAL.Time) => number;

export const utcClock: WallClock = (local) =>
  Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);

/** A day within what four digits of a year can name, so that every zone can tell its moment. */
const firstMoment = Date.parse('0000-01-02T00:00:00Z');
const lastMoment = Date.parse('9999-12-30T23:59:59Z');

/** The wall clock of an IANA zone. "For ever", which some files write as the last day of 9999, is a day before. */
export function zoneClock(timeZone: string): WallClock {
  return (local) => {
    const within = Math.min(lastMoment, Math.max(firstMoment, utcClock(local)));
    const text = new Date(within).toISOString().slice(0, 16);
    return Date.parse(instantAtLocal(text, timeZone));
  };
}

/** A zone is changed once or twice a year; more parts would only cost time. */
const mostLines = 2_000;
/** A rule of any other shape could keep the reader busy for ever. */
const yearlyRule =
  /^RRULE:FREQ=YEARLY(;(INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=[\d,]{1,30}|UNTIL=[\dTZ]{8,16}|WKST=[A-Z]{2}))*$/i;

/**
 * The clocks by the names a file gives them. An IANA name is what this computer knows by it, since its
 * history is true where a file often holds the present rule alone; any other name is what the file
 * says, or what Windows means by it where the file says nothing; null for a name of no kind.
 */
export function createZones(
  components: readonly IcsComponent[],
): (name: string) => WallClock | null {
  const ownZones = new Map<string, IcsComponent>();
  for (const component of components) {
    const name = component.name === 'VTIMEZONE' ? zoneName(component) : null;
    if (name !== null) ownZones.set(name, component);
  }
  const clocks = new Map<string, WallClock | null>();
  return (name) => {
    const known = clocks.get(name);
    if (known !== undefined) return known;
    const clock = knownClock(name) ?? ownClock(ownZones.get(name)) ?? windowsClock(name);
    clocks.set(name, clock);
    return clock;
  };
}

function zoneName({ lines }: IcsComponent): string | null {
  const line = lines.find((text) => /^TZID[;:]/i.test(text));
  return line === undefined ? null : line.slice(line.indexOf(':') + 1).trim();
}

/** Some programmes put their own prefix before the name, such as `/mozilla.org/20050126_1/Europe/Paris`. */
function knownClock(name: string): WallClock | null {
  const iana = /^\/.*?\/([A-Z][A-Za-z]+\/[\w/+-]+)$/.exec(name)?.[1] ?? name;
  return isTimeZone(iana) ? zoneClock(iana) : null;
}

function windowsClock(name: string): WallClock | null {
  const timeZone = windowsZones.get(name);
  return timeZone === undefined ? null : zoneClock(timeZone);
}

function ownClock(component: IcsComponent | undefined): WallClock | null {
  if (component === undefined || component.lines.length > mostLines) return null;
  // A name with no rule to it: the library would take it for UTC.
  if (!component.lines.some((text) => /^BEGIN:(STANDARD|DAYLIGHT)/i.test(text))) return null;
  const rules = component.lines.filter((text) => /^RRULE/i.test(text));
  if (!rules.every((rule) => yearlyRule.test(rule))) return null;
  try {
    const text = ['BEGIN:VTIMEZONE', ...component.lines, 'END:VTIMEZONE'].join('\r\n');
    const parsed: unknown = ICAL.parse(text);
    if (!Array.isArray(parsed)) return null;
    const zone = new ICAL.Timezone(new ICAL.Component(parsed));
    return (local) => utcClock(local) - zone.utcOffset(local) * 1000;
  } catch {
    // A zone that cannot be read is one that is not known.
    return null;
  }
}
