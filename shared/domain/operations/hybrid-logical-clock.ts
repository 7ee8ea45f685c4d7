import type { DeviceId } from '#shared/domain/ids.ts';
import type { HlcTimestamp } from './operation.ts';

/** Time that never runs backwards: wall time where it moves on, a counter where it does not. */
export interface HybridLogicalClock {
  /** Milliseconds since 1970. */
  readonly milliseconds: number;
  /** Tells apart the readings of one millisecond, 0 to 16,777,215. */
  readonly counter: number;
  readonly deviceId: DeviceId;
}

const timestampPattern = /^[0-9a-f]{12}-[0-9a-f]{6}-[0-9a-f-]{1,64}$/;
const greatestCounter = 0xffffff;
/** The end of the year 9999: a reading past it is damage, and the counter can still carry over. */
const greatestMilliseconds = 253_402_300_799_999;
const dayMilliseconds = 24 * 60 * 60 * 1000;

function isWellFormed(text: string): text is HlcTimestamp {
  return timestampPattern.test(text);
}

/** A clock that has read nothing yet. */
export function createClock(deviceId: DeviceId): HybridLogicalClock {
  return { milliseconds: 0, counter: 0, deviceId };
}

/**
 * The clock after one more reading: later than every reading before, even when the wall clock was
 * set back or stands still.
 * @param now milliseconds since 1970 by the wall clock
 */
export function advanceClock(clock: HybridLogicalClock, now: number): HybridLogicalClock {
  const wall = Math.min(Math.max(0, Math.floor(now)), greatestMilliseconds);
  if (wall > clock.milliseconds) {
    return { milliseconds: wall, counter: 0, deviceId: clock.deviceId };
  }
  if (clock.counter < greatestCounter) {
    return {
      milliseconds: clock.milliseconds,
      counter: clock.counter + 1,
      deviceId: clock.deviceId,
    };
  }
  return { milliseconds: clock.milliseconds + 1, counter: 0, deviceId: clock.deviceId };
}

/** The clock after hearing of a reading made elsewhere: its next reading will be later than that one. */
export function receiveTimestamp(
  clock: HybridLogicalClock,
  timestamp: HlcTimestamp,
): HybridLogicalClock {
  const heard = parseTimestamp(timestamp);
  if (heard === null) return clock;
  const isLater =
    heard.milliseconds > clock.milliseconds ||
    (heard.milliseconds === clock.milliseconds && heard.counter > clock.counter);
  if (!isLater) return clock;
  return { milliseconds: heard.milliseconds, counter: heard.counter, deviceId: clock.deviceId };
}

/** Throws for a device id that is not made of hex digits and hyphens: such a reading could not be compared. */
export function writeTimestamp(clock: HybridLogicalClock): HlcTimestamp {
  const milliseconds = clock.milliseconds.toString(16).padStart(12, '0');
  const counter = clock.counter.toString(16).padStart(6, '0');
  const text = `${milliseconds}-${counter}-${clock.deviceId}`;
  if (!isWellFormed(text)) throw new Error(`Not a clock reading: ${text}`);
  return text;
}

export interface ParsedTimestamp {
  readonly milliseconds: number;
  readonly counter: number;
  readonly deviceId: string;
}

/** The parts of a reading; null when the text is none, or lies past the year 9999. */
export function parseTimestamp(text: string): ParsedTimestamp | null {
  if (!isWellFormed(text)) return null;
  const milliseconds = Number.parseInt(text.slice(0, 12), 16);
  if (milliseconds > greatestMilliseconds) return null;
  return {
    milliseconds,
    counter: Number.parseInt(text.slice(13, 19), 16),
    deviceId: text.slice(20),
  };
}

/** Negative when the first reading is the earlier, positive when the later, 0 when they are the same. */
export function compareTimestamps(first: HlcTimestamp, second: HlcTimestamp): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/**
 * True for a reading more than 24 hours ahead of the wall clock: one of the two computers has the
 * wrong date. Such operations wait for the user's word; they are never dropped.
 * @param now milliseconds since 1970 by the wall clock
 */
export function isFarAhead(timestamp: HlcTimestamp, now: number): boolean {
  const parsed = parseTimestamp(timestamp);
  return parsed !== null && parsed.milliseconds > now + dayMilliseconds;
}
