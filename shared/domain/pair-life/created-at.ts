import type { GoalId, Instant } from '#shared/domain/ids.ts';

/** When something was first written down: the first 48 bits of a UUIDv7. Null for an id of another make. */
export function createdAt(id: GoalId): Instant | null {
  const [high = '', low = ''] = id.split('-');
  if (!/^[0-9a-f]{8}$/i.test(high) || !/^[0-9a-f]{4}$/i.test(low)) return null;
  const text = new Date(Number.parseInt(high + low, 16)).toISOString();
  return isInstant(text) ? text : null;
}

function isInstant(text: string): text is Instant {
  return !Number.isNaN(Date.parse(text));
}
