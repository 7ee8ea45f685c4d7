import { v4, v7 } from 'uuid';
import type { DeviceId, Instant } from '#shared/domain/ids.ts';
import type { Brand } from '#shared/lib/brand.ts';

/** Any non-empty text may name a row; which kind of row it names is the caller's knowledge. */
export function isId<Id extends Brand<string, string>>(value: unknown): value is Id {
  return typeof value === 'string' && value !== '';
}

/** A fresh UUIDv7: `newId<PersonId>()`. */
export function newId<Id extends Brand<string, string>>(): Id {
  return asId<Id>(v7());
}

/** Random through and through: unlike a UUIDv7 it does not tell when the app was installed. */
export function newDeviceId(): DeviceId {
  return asId<DeviceId>(v4());
}

/** Throws on an empty text, which names nothing. */
export function asId<Id extends Brand<string, string>>(text: string): Id {
  if (!isId<Id>(text)) throw new Error('An id may not be empty.');
  return text;
}

/** @param milliseconds since 1970 */
export function instantAt(milliseconds: number): Instant {
  return asId<Instant>(new Date(milliseconds).toISOString());
}
