import type { NoteId } from '#shared/domain/ids.ts';
import type { BinomeDatabase, NoteDraft } from './database.ts';

// Drafts are not commands: they change with every pause in typing, and only this computer needs them.

/** Resolves once the draft is on the disk. */
export async function keepDraft(database: BinomeDatabase, draft: NoteDraft): Promise<void> {
  await database.noteDrafts.put(draft);
}

export async function readDraft(database: BinomeDatabase, id: NoteId): Promise<NoteDraft | null> {
  return (await database.noteDrafts.get(id)) ?? null;
}

/** One that stays because the disk refuses is known for out of date when it is read. */
export async function dropDraft(database: BinomeDatabase, id: NoteId): Promise<void> {
  await database.noteDrafts.delete(id).catch(() => undefined);
}
