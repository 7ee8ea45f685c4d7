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

/** The moment so many milliseconds after the beginning of 1970. */
export function momentAt(milliseconds: number): Instant {
  const text = new Date(milliseconds).toISOString();
  if (!isInstant(text)) throw new RangeError('The moment lies outside the years 0000 to 9999');
  return text;
}

export function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
}
