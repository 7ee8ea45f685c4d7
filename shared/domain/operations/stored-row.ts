import type { Fields, HlcTimestamp, JsonValue } from './operation.ts';

/**
 * A row with what is needed to merge it. Its form depends only on which operations were applied,
 * never on their order; the order of keys means nothing.
 */
export interface StoredRow {
  readonly id: string;
  readonly fields: Fields;
  /** The earliest clock of any field, and the clock of each field not named in `fieldClocks`; null before the first field. */
  readonly clock: HlcTimestamp | null;
  /** Only the fields whose clock is later than `clock`; absent when there are none. */
  readonly fieldClocks?: Readonly<Record<string, HlcTimestamp>>;
  /** The latest deletion, kept when a later edit revived the row. */
  readonly deletedAt?: HlcTimestamp;
}

/** When the field was last written; null if it never was. */
export function fieldClock(row: StoredRow, name: string): HlcTimestamp | null {
  if (!Object.hasOwn(row.fields, name)) return null;
  if (row.fieldClocks !== undefined && Object.hasOwn(row.fieldClocks, name)) {
    return row.fieldClocks[name] ?? row.clock;
  }
  return row.clock;
}

/** When any field was last written; null for a row known only by its deletion. */
export function newestFieldClock(row: StoredRow): HlcTimestamp | null {
  let newest = row.clock;
  if (newest === null || row.fieldClocks === undefined) return newest;
  for (const clock of Object.values(row.fieldClocks)) {
    if (clock > newest) newest = clock;
  }
  return newest;
}

/** An edit made later than the deletion brings the row back, with all its fields. */
export function isAlive(row: StoredRow): boolean {
  const newest = newestFieldClock(row);
  return newest !== null && (row.deletedAt === undefined || newest > row.deletedAt);
}

/** The field's value; a field never written reads as null. */
export function fieldValue(fields: Fields, name: string): JsonValue {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}
