import type { Page } from '@playwright/test';
import type { EntityTable } from '#shared/domain/operations/table-spaces.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import { draftChange, type PutChange } from '#renderer/storage/change.ts';
import { clockAt } from '#test/builders/operations.ts';

/** Rows of one table as IndexedDB holds them. */
type PlantedRows = Partial<Record<EntityTable, StoredRow[]>>;

/**
 * Puts rows straight into the window's database, where making thousands of them by hand would take hours.
 * Shown after the next `reload`; the log knows nothing of them, so nothing here can be undone.
 */
export async function plantRows(window: Page, changes: readonly PutChange[]): Promise<void> {
  const rows: PlantedRows = {};
  for (const change of changes) {
    const draft = draftChange(change);
    if (draft.kind === 'delete') continue;
    (rows[change.table] ??= []).push({
      id: draft.id,
      fields: draft.fields,
      clock: clockAt(1),
    });
  }
  // Code for the page is text: a compiled function would call helpers that the page does not have.
  await window.evaluate(`new Promise((resolve, reject) => {
    const rows = ${JSON.stringify(rows)};
    const opening = indexedDB.open('binome-default');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(Object.keys(rows), 'readwrite');
      for (const [table, all] of Object.entries(rows)) {
        for (const row of all) transaction.objectStore(table).put(row);
      }
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => { database.close(); resolve(undefined); };
    };
  })`);
}

/** The ids of a table's rows, in their order. */
export async function storedIds(window: Page, table: EntityTable): Promise<readonly string[]> {
  return window.evaluate<readonly string[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('binome-default');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const asking = database.transaction('${table}').objectStore('${table}').getAllKeys();
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => { database.close(); resolve(asking.result); };
    };
  })`);
}

type StoredRecord = Readonly<Record<string, unknown>>;

/** The stored fields of every row of a table. */
export async function storedFields(
  window: Page,
  table: EntityTable,
): Promise<readonly StoredRecord[]> {
  const rows = await readStore<Pick<StoredRow, 'id' | 'fields'>>(window, table);
  return rows.map(({ id, fields }) => ({ ...fields, id }));
}

/** What has been typed and is kept until it is stored. */
export async function storedDrafts(
  window: Page,
  table: 'noteDrafts' | 'lineDrafts',
): Promise<readonly StoredRecord[]> {
  return readStore(window, table);
}

async function readStore<Row>(window: Page, store: string): Promise<readonly Row[]> {
  return window.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('binome-default');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const asking = database.transaction('${store}').objectStore('${store}').getAll();
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => { database.close(); resolve(asking.result); };
    };
  })`);
}
