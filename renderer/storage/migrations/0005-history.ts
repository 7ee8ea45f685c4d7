import { Dexie, type Transaction } from 'dexie';
import type { DeletedRowVersion1, EntityRowVersion1 } from './0001-initial.ts';
import type { MigratedFields, Migration } from './migration.ts';

/**
 * How goals stood on earlier days, and the day a programme was closed. A goal has had the day of its
 * present state before; of its earlier ones nothing is known, so that its row stays as it is. A programme
 * that is closed was so since its state was written; of one archived since, the day is not known.
 */
export const history: Migration = {
  version: 5,
  name: 'history',
  stores: {},
  upgrade,
};

async function upgrade(transaction: Transaction): Promise<void> {
  const live = transaction.table<EntityRowVersion1>('programmes');
  const dead = transaction.table<DeletedRowVersion1>('deletedRows');
  await live.bulkPut((await live.toArray()).filter(isClosed).map(withClosingDay));
  const deleted = dead
    .where('[table+id]')
    .between(['programmes', Dexie.minKey], ['programmes', Dexie.maxKey]);
  await dead.bulkPut((await deleted.toArray()).filter(isClosed).map(withClosingDay));
}

/** A damaged row, which may lack its fields, is left as it is. */
function isClosed(row: EntityRowVersion1): boolean {
  const { fields }: { readonly fields?: MigratedFields | null } = row;
  return fields?.['state'] === 'closed';
}

function withClosingDay<Row extends EntityRowVersion1>(row: Row): Row {
  const { fields, clock, fieldClocks } = row;
  return { ...row, fields: { ...fields, closedOn: dayOf(fieldClocks?.['state'] ?? clock ?? '') } };
}

/** The day in Greenwich of a clock reading, which begins with milliseconds since 1970 in 12 hex digits; null for any other text. */
function dayOf(clock: string): string | null {
  const date = new Date(Number.parseInt(clock.slice(0, 12), 16));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
