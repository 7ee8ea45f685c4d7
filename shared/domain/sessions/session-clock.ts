import type { Instant } from '#shared/domain/ids.ts';
import { isUpcoming, type Session } from './session.ts';

/** Longer than anyone meets: a session still open then was left open, and its clock tells nothing. */
const longestSessionMinutes = 8 * 60;

const secondsPerMinute = 60;

/**
 * Whole seconds from one moment to another. Both are moments in UTC, so a change to summer time in
 * between counts for nothing. Never negative: a clock that was set back gives 0.
 */
function elapsedSeconds(since: Instant, now: Instant): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 1000));
}

/** What the time shown since the start is worth. */
export type ClockReading =
  | { readonly kind: 'running'; readonly seconds: number }
  /** The computer's clock is now earlier than the start: how long it has been is not known. */
  | { readonly kind: 'set-back' }
  /** Nobody closed it in hours. */
  | { readonly kind: 'left-open' };

export function readClock(startedAt: Instant, now: Instant): ClockReading {
  if (Date.parse(now) < Date.parse(startedAt)) return { kind: 'set-back' };
  const seconds = elapsedSeconds(startedAt, now);
  if (seconds > longestSessionMinutes * secondsPerMinute) return { kind: 'left-open' };
  return { kind: 'running', seconds };
}

/**
 * How long the session took, in minutes, as far as the clock can tell; as long as planned when nobody
 * started the clock or what it says cannot be.
 */
export function minutesTaken(
  session: Pick<Session, 'startedAt' | 'minutes'>,
  now: Instant,
): number {
  if (session.startedAt === null) return session.minutes;
  const reading = readClock(session.startedAt, now);
  if (reading.kind !== 'running') return session.minutes;
  return Math.round(reading.seconds / secondsPerMinute);
}

/** The moment at which it is planned to be over, in milliseconds since 1970. */
export function plannedEnd({ startsAt, minutes }: Pick<Session, 'startsAt' | 'minutes'>): number {
  return Date.parse(startsAt) + minutes * secondsPerMinute * 1000;
}

/** Whether its time is over and nobody has said how it went. */
export function isToWriteUp(session: Session, now: Instant): boolean {
  return isUpcoming(session) && plannedEnd(session) <= Date.parse(now);
}
