import type { Instant } from '#shared/domain/ids.ts';

/**
 * When something was first written down: the first 48 bits of a UUIDv7. Null for an id of another make,
 * which tells nothing. Undoing, restoring and exchanging keep ids, so they keep the day as well.
 */
export function createdAt(id: string): Instant | null {
  const [, high = '', low = ''] =
    /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i.exec(id) ?? [];
  if (high === '') return null;
  const text = new Date(Number.parseInt(high + low, 16)).toISOString();
  return isInstant(text) ? text : null;
}

function isInstant(text: string): text is Instant {
  return !Number.isNaN(Date.parse(text));
}
