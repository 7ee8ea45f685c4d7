import type { Transaction } from 'dexie';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type MigratedFields = Readonly<Record<string, Json>>;

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
  /**
   * Some or all fields of a row of that table, as the version before wrote them, in this one's shape.
   * The log keeps operations as they were made, and other computers may send older ones; this is how
   * they are understood later. The same object comes back when nothing is to be done.
   */
  upgradeFields?(table: string, fields: MigratedFields): MigratedFields;
}
