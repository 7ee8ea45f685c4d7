import type { Dexie } from 'dexie';

export interface MigrationTest {
  /** Fills a database of the version before. Version 1 has none before it. */
  write(database: Dexie): Promise<void>;
  /** Checks the database after the migration. */
  check(database: Dexie): Promise<void>;
}
