import { Dexie } from 'dexie';
import type { EntityTable } from '#shared/domain/operations/table-spaces.ts';
import type { BinomeDatabase } from './database.ts';

/**
 * Calls back after each change of any of the tables, with those that changed, and reads nothing: for what need not follow a
 * change at once, where a live query would read everything anew each time. Returns how to stop.
 */
export function watchTables(
  database: BinomeDatabase,
  tables: readonly EntityTable[],
  onChange: (changed: readonly EntityTable[]) => void,
): () => void {
  const hear = (changed: Readonly<Record<string, unknown>>) => {
    const parts = Object.keys(changed);
    const heard = tables.filter((table) =>
      parts.some((part) => part === 'all' || part.startsWith(`idb://${database.name}/${table}/`)),
    );
    if (heard.length > 0) onChange(heard);
  };
  Dexie.on('storagemutated', hear);
  return () => {
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}
