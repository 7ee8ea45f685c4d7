import type { BinomeDatabase } from '#renderer/storage/database.ts';

/** How many private notes there are, whoever can read them. */
export function countSealedNotes(database: BinomeDatabase): Promise<number> {
  return database.privateNotes.count();
}
