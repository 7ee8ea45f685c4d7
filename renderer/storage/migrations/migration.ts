import type { Transaction } from 'dexie';

/**
 * One step of the database's shape, frozen once released: row shapes are written out in its file and
 * nothing is imported from domain or repositories, so that it does the same for ever.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Tables added or changed, in Dexie's notation: primary key, then indexes. Null removes a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites the rows of the version before. Never runs on a fresh database. */
  upgrade?(transaction: Transaction): PromiseLike<void>;
}
