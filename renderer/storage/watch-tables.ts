import { Dexie } from 'dexie';
import type { EntityTable } from '#shared/domain/operations/table-spaces.ts';
import type { BinomeDatabase } from './database.ts';

/**
 * Calls back after each change of any of the tables, and reads nothing: for what need not follow a
 * change at once, where a live query would read everything anew each time. Returns how to stop.
 */
export function watchTables(
  database: BinomeDatabase,
  tables: readonly EntityTable[],
  onChange: () => void,
): () => void {
  const beginnings = tables.map((table) => `idb://${database.name}/${table}/`);
  const hear = (changed: Readonly<Record<string, unknown>>) => {
    const isWatched = Object.keys(changed).some(
      (part) => part === 'all' || beginnings.some((beginning) => part.startsWith(beginning)),
    );
    if (isWatched) onChange();
  };
  Dexie.on('storagemutated', hear);
  return () => {
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}
