import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import { readRows } from './field-readers.ts';

/** What a query of a table finds, as domain objects. */
export async function readFound<Entity>(
  found: { toArray(): PromiseLike<readonly StoredRow[]> },
  readRow: (row: StoredRow) => Entity | null,
): Promise<readonly Entity[]> {
  return readRows(await found.toArray(), readRow);
}
