import { Dexie, type Collection, type Table } from 'dexie';
import { isAlive, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import { isEntityTable, type EntityTable } from '#shared/domain/operations/table-spaces.ts';
import type { RowsByTable } from '#shared/domain/operations/touched-rows.ts';
import type { BinomeDatabase, DeletedRow } from './database.ts';

export interface RowReference {
  readonly table: string;
  readonly id: string;
}

/** From this many rows on, one read of the whole range beats a request for each. */
const rangeReadFrom = 200;

/** The tables among these that this version knows, each once. */
export function entityTablesOf(references: readonly RowReference[]): readonly EntityTable[] {
  return [...new Set(references.map(({ table }) => table))].filter(isEntityTable);
}

/** The rows that exist, alive or deleted. Call it inside the transaction that will write them. */
export async function loadRows(
  database: BinomeDatabase,
  references: readonly RowReference[],
): Promise<RowsByTable> {
  const loaded = new Map<string, Map<string, StoredRow>>();
  for (const table of entityTablesOf(references)) {
    const ids = references.filter((one) => one.table === table).map(({ id }) => id);
    const rows = new Map<string, StoredRow>();
    // A row is either alive or deleted, never both.
    const { live, dead } = tablesOf(database, table);
    for (const row of await readKnown(ids, live)) rows.set(row.id, row);
    for (const { table: _, ...row } of await readKnown(ids, dead)) {
      rows.set(row.id, row);
    }
    loaded.set(table, rows);
  }
  return loaded;
}

interface TablePart<Row, Key> {
  readonly all: Table<Row, Key>;
  range(first: unknown, last: unknown): Collection<Row>;
  some(ids: readonly string[]): PromiseLike<readonly (Row | undefined)[]>;
}

/** Where the rows of a table are while they live, and once they are deleted. */
function tablesOf(
  database: BinomeDatabase,
  table: EntityTable,
): {
  readonly live: TablePart<StoredRow, string>;
  readonly dead: TablePart<DeletedRow, [string, string]>;
} {
  const live = database.table<StoredRow, string>(table);
  const dead = database.deletedRows;
  return {
    live: {
      all: live,
      range: (first, last) => live.where(':id').between(first, last, true, true),
      some: (ids) => live.bulkGet([...ids]),
    },
    dead: {
      all: dead,
      range: (first, last) => dead.where(':id').between([table, first], [table, last], true, true),
      some: (ids) => dead.bulkGet(ids.map((id) => [table, id])),
    },
  };
}

async function readKnown<Row extends StoredRow, Key>(
  ids: readonly string[],
  part: TablePart<Row, Key>,
): Promise<readonly Row[]> {
  // Ids grow with time, so new rows lie past the last key and need no look-up each: this lets an
  // import of thousands of rows read nothing.
  const last = await part.range(Dexie.minKey, Dexie.maxKey).last();
  if (last === undefined) return [];
  const known = ids.filter((id) => id <= last.id);
  if (known.length < rangeReadFrom) {
    const rows = await part.some(known);
    return rows.filter((row) => row !== undefined);
  }
  const sorted = known.toSorted();
  const wanted = new Set(sorted);
  const rows = await part.range(sorted[0], sorted.at(-1)).toArray();
  return rows.filter((row) => wanted.has(row.id));
}

/** Writes each row where it belongs: the alive to their table, the deleted to `deletedRows`. */
export async function saveRows(
  database: BinomeDatabase,
  before: RowsByTable,
  changed: RowsByTable,
): Promise<void> {
  for (const [table, rows] of changed) {
    if (isEntityTable(table)) await saveTable(database, table, before.get(table), rows);
  }
}

async function saveTable(
  database: BinomeDatabase,
  table: EntityTable,
  before: ReadonlyMap<string, StoredRow> | undefined,
  changed: ReadonlyMap<string, StoredRow>,
): Promise<void> {
  const alive = { added: new Array<StoredRow>(), updated: new Array<StoredRow>() };
  const deleted = { added: new Array<DeletedRow>(), updated: new Array<DeletedRow>() };
  const leavesAlive: string[] = [];
  const leavesDeleted: string[] = [];
  for (const row of changed.values()) {
    const known = before?.get(row.id);
    const wasAlive = known !== undefined && isAlive(known);
    const wasDeleted = known !== undefined && !wasAlive;
    if (isAlive(row)) {
      (wasAlive ? alive.updated : alive.added).push(row);
      if (wasDeleted) leavesDeleted.push(row.id);
    } else {
      (wasDeleted ? deleted.updated : deleted.added).push({ table, ...row });
      if (wasAlive) leavesAlive.push(row.id);
    }
  }
  const { live, dead } = tablesOf(database, table);
  // `bulkAdd` where it can be: a put has to look for the row it replaces.
  await inPortions(alive.added, (rows) => live.all.bulkAdd(rows));
  await inPortions(alive.updated, (rows) => live.all.bulkPut(rows));
  await inPortions(deleted.added, (rows) => dead.all.bulkAdd(rows));
  await inPortions(deleted.updated, (rows) => dead.all.bulkPut(rows));
  await deleteRows(leavesAlive, live.range, (ids) => live.all.bulkDelete([...ids]));
  await deleteRows(leavesDeleted, dead.range, (ids) =>
    dead.all.bulkDelete(ids.map((id) => [table, id])),
  );
}

/** A window that hands over thousands of rows in one go answers nobody meanwhile. */
const rowsPerPortion = 200;

async function inPortions<Row>(
  rows: readonly Row[],
  write: (portion: readonly Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerPortion) {
    await write(rows.slice(start, start + rowsPerPortion));
  }
}

async function deleteRows<Row>(
  ids: readonly string[],
  range: (first: string, last: string) => Collection<Row>,
  deleteEach: (ids: readonly string[]) => PromiseLike<void>,
): Promise<void> {
  const sorted = ids.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return;
  // What came in at once has neighbouring ids: taking an import back is then one request, where one
  // for each of 20,000 rows took half a minute.
  if (ids.length >= rangeReadFrom && (await range(first, last).count()) === ids.length) {
    await range(first, last).delete();
  } else {
    await deleteEach(ids);
  }
}
