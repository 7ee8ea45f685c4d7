import type { Fields } from './operation.ts';
import { isEntityTable, type EntityTable } from './table-spaces.ts';

/**
 * Fields that count what was told to the outside and so only ever go up, taking back included: a
 * calendar that saw a session change drops whatever comes later with a lower SEQUENCE, or with the same
 * (RFC 5546, 2.1.4).
 */
const countingFields: Readonly<Partial<Record<EntityTable, readonly string[]>>> = {
  sessions: ['sequence'],
};

export function isCountingField(table: string, name: string): boolean {
  return isEntityTable(table) && (countingFields[table]?.includes(name) ?? false);
}

/** One more than it stands at; what is no number yet stands at 0. */
export function countOn(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' ? value + 1 : 1;
}
