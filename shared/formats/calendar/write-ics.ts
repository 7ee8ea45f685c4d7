import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#shared/domain/ids.ts';
import { isInSessionYears } from '#shared/domain/sessions/session-years.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { isTimeZone } from './time-zone.ts';
import { writeTimeZone } from './time-zone-rules.ts';

/** Somebody a calendar may write to. */
export interface CalendarContact {
  readonly name: string;
  readonly email: string;
}

/**
 * A session with the words a calendar shows. The session’s own notes, decisions, levels and satisfaction
 * stay behind: of its fields only time, place, link, state and sequence are written.
 */
export interface CalendarSession {
  readonly session: Session;
  readonly summary: string;
  readonly description: string;
  /** Those who take part, the one who books first; empty when no address is to leave the computer. */
  readonly contacts: readonly CalendarContact[];
}

export interface CalendarFile {
  /** What calendars call the import. */
  readonly name: string;
  /** In capitals, as a product identifier names its language. */
  readonly language: 'EN' | 'FR';
  readonly sessions: readonly CalendarSession[];
}

const alarmSeconds = [24 * 60 * 60, 15 * 60];

/**
 * The sessions as an iCalendar file (RFC 5545). A session keeps its UID for ever and raises its SEQUENCE
 * with each change, so that importing a later file moves and cancels what an earlier one brought. The
 * same sessions give the same text.
 *
 * A file of nothing but sessions that do not take place is a cancellation, which makes calendars that pass
 * over the state of an event take it away too; but only where each names who books it, since a cancellation
 * comes from somebody (RFC 5546 3.2.5) and calendars drop one from nobody. Any other file names no method:
 * it tells how things stand (RFC 5545 3.7.2), which every calendar takes in. A publication would have to
 * name who books and no guests, and a request may not cancel.
 */
export function writeIcs({ name, language, sessions }: CalendarFile): string {
  const span = spanByZone(sessions);
  const calendar = ical({
    name: escapeText(oneLine(name)),
    method: isCancellation(sessions) ? ICalCalendarMethod.CANCEL : null,
    prodId: { company: 'Binome', product: 'Binome', language },
    timezone: {
      // The zone of each event is its own; the calendar as a whole has none.
      name: null,
      generator: (timeZone) => {
        const times = span.get(timeZone);
        return times === undefined ? null : writeTimeZone(timeZone, times.from, times.to);
      },
    },
  });
  for (const one of sessions) calendar.createEvent(eventOf(one));
  return `${calendar.toString()}\r\n`;
}

function isCancellation(sessions: readonly CalendarSession[]): boolean {
  return (
    sessions.length > 0 &&
    sessions.every(
      ({ session, contacts }) => !isTakingPlace(session) && contacts.some(canBeWrittenTo),
    )
  );
}

function eventOf({ session, summary, description, contacts }: CalendarSession): ICalEventData {
  const zone = zoneOf(session);
  const start = Temporal.Instant.from(session.startsAt).toZonedDateTimeISO(zone);
  const reachable = contacts.filter(canBeWrittenTo);
  const [organizer] = reachable;
  const place = oneLine(session.place);
  const text = allowedText(description);
  return {
    id: `${session.id}@binome`,
    sequence: session.sequence,
    stamp: Temporal.Instant.from(lastKnownChange(session)),
    start,
    end: start.add({ minutes: session.minutes }),
    timezone: zone,
    summary: oneLine(summary),
    status: isTakingPlace(session) ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    transparency: isTakingPlace(session)
      ? ICalEventTransparency.OPAQUE
      : ICalEventTransparency.TRANSPARENT,
    ...(text !== '' && { description: text }),
    ...(place !== '' && { location: place }),
    ...(webAddress.test(session.link) && { url: unescapedAddress(session.link) }),
    ...(isUpcoming(session) && {
      alarms: alarmSeconds.map((trigger) => ({ type: ICalAlarmType.display, trigger })),
    }),
    ...(organizer !== undefined && {
      organizer: contactLine(organizer),
      attendees: reachable.map(contactLine),
    }),
  };
}

/** A missed session did not take place either, and frees its hour. */
function isTakingPlace({ state }: Session): boolean {
  return state !== 'cancelled' && state !== 'missed';
}

/**
 * A day no zone has rules for is written in UTC: of centuries ahead every change of the clock would be
 * listed, and those of long ago are no whole minutes.
 */
function zoneOf({ startsAt, timeZone }: Session): string {
  return isTimeZone(timeZone) && isInSessionYears(startsAt) ? timeZone : 'UTC';
}

/** A calendar compares SEQUENCE first, so that an earlier DTSTAMP than the true one does no harm. */
function lastKnownChange({ id, startsAt, moves, absence }: Session): Instant {
  const created = creationOf(id);
  const changes = [...moves.map(({ at }) => at), ...(absence === null ? [] : [absence.at])];
  return changes.reduce((last, at) => (at > last ? at : last), created ?? startsAt);
}

/** The first 48 bits of a UUIDv7 are the milliseconds at which it was made (RFC 9562 5.7). */
function creationOf(id: string): Instant | null {
  if (!/^[\da-f]{8}-[\da-f]{4}-7/i.test(id)) return null;
  const text = new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString();
  return isInstant(text) ? text : null;
}

function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
}

/** From the first to the last session of each zone. */
function spanByZone(
  sessions: readonly CalendarSession[],
): ReadonlyMap<string, { readonly from: Instant; readonly to: Instant }> {
  const spans = new Map<string, { from: Instant; to: Instant }>();
  for (const { session } of sessions) {
    const { startsAt } = session;
    const zone = zoneOf(session);
    const known = spans.get(zone) ?? { from: startsAt, to: startsAt };
    spans.set(zone, {
      from: startsAt < known.from ? startsAt : known.from,
      to: startsAt > known.to ? startsAt : known.to,
    });
  }
  return spans;
}

const webAddress = /^https?:\/\/[\w!#$%&'()*+,./:;=?@[\]~-]+$/;
/** The library writes backslashes before commas and semicolons, which an address does not have (RFC 5545 3.3.13). */
function unescapedAddress(link: string): string {
  return link.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

const emailAddress = /^[\w!#$%&'*+./=?^`{|}~-]+@[\w.-]+$/u;

function canBeWrittenTo({ email }: CalendarContact): boolean {
  return emailAddress.test(email);
}

/** A parameter cannot hold quotation marks (RFC 5545 3.2). */
function contactLine({ name, email }: CalendarContact): { name: string; email: string } {
  const spoken = oneLine(name).replaceAll('"', '’').replaceAll('\\', '/');
  return { name: spoken === '' ? email : spoken, email };
}

/** Text without control characters, which no calendar may hold (RFC 5545 3.3.11). */
function allowedText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replaceAll(/[\u0000-\u0009\u000b-\u000c\u000e-\u001f\u007f]/g, ' ').trim();
}

function oneLine(text: string): string {
  return allowedText(text).replaceAll(/[\s\u0085\u2028\u2029]+/gu, ' ');
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`);
}
