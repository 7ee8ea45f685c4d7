import { canonicalJson } from './json-value.ts';
import type { HlcTimestamp, JsonValue, Operation, SetOperation } from './operation.ts';
import { fieldClock, fieldValue, type StoredRow } from './stored-row.ts';

/**
 * The row after the operation. The last writer wins, field by field; a deletion only moves
 * `deletedAt` on. Any order and any repetition of the same operations gives the same row. When
 * nothing changes, the very same object comes back.
 */
export function applyOperation(row: StoredRow | undefined, operation: Operation): StoredRow {
  return operation.kind === 'delete'
    ? applyDelete(row, operation.id, operation.hlc)
    : applySet(row, operation);
}

function applyDelete(row: StoredRow | undefined, id: string, deletedAt: HlcTimestamp): StoredRow {
  if (row === undefined) return { id, fields: {}, clock: null, deletedAt };
  if (row.deletedAt !== undefined && row.deletedAt >= deletedAt) return row;
  return { ...row, deletedAt };
}

function applySet(row: StoredRow | undefined, operation: SetOperation): StoredRow {
  const { id, hlc, fields } = operation;
  if (row === undefined) {
    return { id, fields, clock: Object.keys(fields).length === 0 ? null : hlc };
  }
  const winners = Object.entries(fields).filter(([name, value]) => wins(row, name, value, hlc));
  if (winners.length === 0) return row;

  const clocks = new Map<string, HlcTimestamp>();
  for (const name of Object.keys(row.fields)) {
    const clock = fieldClock(row, name);
    if (clock !== null) clocks.set(name, clock);
  }
  for (const [name] of winners) clocks.set(name, hlc);

  return {
    id,
    // `fromEntries` and spread define plain properties, so that a field named `__proto__` stays a field.
    fields: { ...row.fields, ...Object.fromEntries(winners) },
    ...canonicalClocks(clocks),
    ...(row.deletedAt === undefined ? {} : { deletedAt: row.deletedAt }),
  };
}

function wins(row: StoredRow, name: string, value: JsonValue, hlc: HlcTimestamp): boolean {
  const current = fieldClock(row, name);
  if (current === null || hlc > current) return true;
  if (hlc < current) return false;
  // Two computers that share a device id, after a copied profile, can issue the same clock twice.
  return canonicalJson(value) > canonicalJson(fieldValue(row.fields, name));
}

function canonicalClocks(
  clocks: ReadonlyMap<string, HlcTimestamp>,
): Pick<StoredRow, 'clock' | 'fieldClocks'> {
  let earliest: HlcTimestamp | null = null;
  for (const clock of clocks.values()) {
    if (earliest === null || clock < earliest) earliest = clock;
  }
  const later = [...clocks].filter(([, clock]) => clock !== earliest);
  if (later.length === 0) return { clock: earliest };
  return { clock: earliest, fieldClocks: Object.fromEntries(later) };
}
