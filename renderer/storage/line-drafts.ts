import type { BinomeDatabase, LineDraft } from './database.ts';

// As the drafts of notes, for fields of one line: outside the log, and gone once the line is stored.

/** Resolves once the draft is on the disk. */
export async function keepLineDraft(database: BinomeDatabase, draft: LineDraft): Promise<void> {
  await database.lineDrafts.put(draft);
}

export async function readLineDraft(
  database: BinomeDatabase,
  id: string,
): Promise<LineDraft | null> {
  return (await database.lineDrafts.get(id)) ?? null;
}

/** Those of the drafts that there are. */
export async function listLineDrafts(
  database: BinomeDatabase,
  ids: readonly string[],
): Promise<readonly LineDraft[]> {
  return (await database.lineDrafts.bulkGet([...ids])).filter((draft) => draft !== undefined);
}

export async function dropLineDraft(database: BinomeDatabase, id: string): Promise<void> {
  await database.lineDrafts.delete(id);
}
