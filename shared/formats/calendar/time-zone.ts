import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#shared/domain/ids.ts';

const localDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** Whether the text is a date and time of the wall clock that the calendar has, `2026-03-02T14:00`. */
export function isLocalDateTime(text: string): boolean {
  if (!localDateTime.test(text)) return false;
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Asking about a zone costs more than using it, and a programme has very few. */
const knownZones = new Map<string, boolean>();

/** Whether this computer knows the zone, an IANA name such as `Europe/Paris`. */
export function isTimeZone(timeZone: string): boolean {
  let isKnown = knownZones.get(timeZone);
  if (isKnown === undefined) {
    isKnown = canFormatIn(timeZone);
    knownZones.set(timeZone, isKnown);
  }
  return isKnown;
}

function canFormatIn(timeZone: string): boolean {
  // An offset such as `+01:00` is no zone: it knows no summer time.
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A damaged zone should cost a session its hour at most, not the screen that lists it. */
function zoneOrUtc(timeZone: string): string {
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}

/**
 * The moment at which the clock of the zone shows this date and time. A time that the start of summer
 * time skips moves forward by what is skipped; one that its end repeats is the first of the two. In a
 * zone this computer does not know, the text is read as UTC.
 *
 * @param local A date and time for which `isLocalDateTime` holds; anything else throws.
 */
export function instantAtLocal(local: string, timeZone: string): Instant {
  const instant = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
    .toZonedDateTime(zoneOrUtc(timeZone), { disambiguation: 'compatible' })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
  if (!isInstant(instant)) throw new RangeError('The moment lies outside the years 0000 to 9999');
  return instant;
}

/** What the clock of the zone shows at the moment, `2026-03-02T14:00`; UTC where the zone is not known. */
export function localAt(instant: Instant, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zoneOrUtc(timeZone))
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
}
