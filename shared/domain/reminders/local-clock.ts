import type { Instant } from '#shared/domain/ids.ts';

/** The clock on the wall where the user is. */
export interface LocalClock {
  /** What it shows at the moment, `2026-03-02T14:00`. */
  localAt(instant: Instant): string;
  /** The first moment at which it shows this; a time that the clock skips moves forward. */
  instantAt(local: string): Instant;
}

export const minuteMilliseconds = 60_000;
export const hourMilliseconds = 60 * minuteMilliseconds;
export const dayMilliseconds = 24 * hourMilliseconds;

/** The moment so many milliseconds after another. */
export function later(than: Instant, milliseconds: number): Instant {
  return momentAt(Date.parse(than) + milliseconds);
}

const firstMillisecond = Date.parse('0000-01-01T00:00:00.000Z');
const lastMillisecond = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The moment so many milliseconds after the beginning of 1970; the first or last of the years 0000 to
 * 9999 when it lies outside them. A date somebody mistyped must not keep others from being reminded.
 */
export function momentAt(milliseconds: number): Instant {
  const within = Math.min(lastMillisecond, Math.max(firstMillisecond, milliseconds));
  const text = new Date(within).toISOString();
  if (!isInstant(text)) throw new RangeError('No moment');
  return text;
}

/** The day so many days later, within the same years. */
export function laterDay(than: string, days: number): string {
  return momentAt(Date.parse(`${than}T00:00:00.000Z`) + days * dayMilliseconds).slice(0, 10);
}

export function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
}
