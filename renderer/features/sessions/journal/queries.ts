import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { NoteId, PairId } from '#shared/domain/ids.ts';
import type { Attachment } from '#shared/domain/journal/attachment.ts';
import type {
  JournalNote,
  OpenNote,
  PrivateContent,
  PrivateNote,
  SealedNote,
} from '#shared/domain/journal/note.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useVault } from '#renderer/services/vault.tsx';
import { listAttachments } from '#renderer/storage/repositories/attachments.ts';
import { listOpenNotes, listSealedNotes } from '#renderer/storage/repositories/notes.ts';
import type { StorableNote } from './note-commands.ts';
import { openContent } from './note-sealing.ts';

/** A note as far as it can be read now: a private one stays sealed while the vault is locked. */
export type ListedNote = OpenNote | PrivateNote | SealedNote;

export function isSealed(note: ListedNote): note is SealedNote {
  return 'sealed' in note;
}

/** Every note of the pair, the trashed among them, the newest first; undefined until they have been read. */
export function useNotes(pairId: PairId): readonly ListedNote[] | undefined {
  const { database } = useServices();
  const stored = useLiveQuery(async () => {
    const [open, sealed] = await Promise.all([
      listOpenNotes(database, pairId),
      listSealedNotes(database, pairId),
    ]);
    return { open, sealed };
  }, [database, pairId]);
  const opened = useOpened(stored?.sealed);
  if (stored === undefined) return undefined;
  const readable = stored.sealed.map((note): ListedNote => {
    const content = opened.get(note.id)?.content;
    if (content === undefined) return note;
    const { sealed: _sealed, ...header } = note;
    return { ...header, ...content };
  });
  return [...stored.open, ...readable].toSorted((one, other) =>
    one.writtenAt === other.writtenAt ? 0 : one.writtenAt < other.writtenAt ? 1 : -1,
  );
}

interface Opened {
  readonly sealed: string;
  readonly content: PrivateContent;
}

const nothingOpened: ReadonlyMap<NoteId, Opened> = new Map();

/**
 * What the private notes say, while the vault is open; forgotten when it locks. A note that has just been
 * written again shows what it said before until it is open anew.
 */
function useOpened(sealed: readonly SealedNote[] | undefined): ReadonlyMap<NoteId, Opened> {
  const vault = useVault();
  const [opened, setOpened] = useState(nothingOpened);
  const isUnlocked = vault.status === 'unlocked';
  useEffect(() => {
    if (!isUnlocked) return;
    let isWanted = true;
    void (async () => {
      const changed = (sealed ?? []).filter((note) => opened.get(note.id)?.sealed !== note.sealed);
      const found = await Promise.all(
        changed.map(async (note): Promise<readonly [NoteId, Opened] | null> => {
          const content = await openContent(vault, note.id, 'content', note.sealed);
          return content === null ? null : [note.id, { sealed: note.sealed, content }];
        }),
      );
      const readable = found.filter((entry) => entry !== null);
      if (isWanted && readable.length > 0) setOpened(new Map([...opened, ...readable]));
    })();
    return () => {
      isWanted = false;
    };
  }, [isUnlocked, opened, sealed, vault]);
  useEffect(() => {
    if (!isUnlocked) return;
    return () => {
      setOpened(nothingOpened);
    };
  }, [isUnlocked]);
  return isUnlocked ? opened : nothingOpened;
}

/** The note as it is stored; null when it is not, undefined until it has been read. */
export function useStoredNote({
  id,
  pairId,
  visibility,
}: Pick<JournalNote, 'id' | 'pairId' | 'visibility'>): StorableNote | null | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const notes: readonly StorableNote[] =
      visibility === 'private'
        ? await listSealedNotes(database, pairId)
        : await listOpenNotes(database, pairId);
    return notes.find((note) => note.id === id && note.visibility === visibility) ?? null;
  }, [database, id, pairId, visibility]);
}

export function useAttachments(noteId: NoteId): readonly Attachment[] | undefined {
  const { database } = useServices();
  return useLiveQuery(() => listAttachments(database, noteId), [database, noteId]);
}
