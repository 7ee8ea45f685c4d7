import { applyOperation } from './apply-operation.ts';
import type { Operation } from './operation.ts';
import type { StoredRow } from './stored-row.ts';

/** The stored rows a command may touch, by table and id. */
export type RowsByTable = ReadonlyMap<string, ReadonlyMap<string, StoredRow>>;

export interface TouchedRows {
  find(table: string, id: string): StoredRow | undefined;
  apply(operation: Operation): void;
  /** The rows that differ from what is stored. */
  changed(): RowsByTable;
}

/** Applies operations on top of the stored rows, which stay as they are. */
export function touchRows(stored: RowsByTable): TouchedRows {
  const changed = new Map<string, Map<string, StoredRow>>();

  function find(table: string, id: string): StoredRow | undefined {
    return changed.get(table)?.get(id) ?? stored.get(table)?.get(id);
  }

  function apply(operation: Operation): void {
    const before = find(operation.table, operation.id);
    const after = applyOperation(before, operation);
    if (after === before) return;
    let rows = changed.get(operation.table);
    if (rows === undefined) {
      rows = new Map();
      changed.set(operation.table, rows);
    }
    rows.set(operation.id, after);
  }

  return { find, apply, changed: () => changed };
}
