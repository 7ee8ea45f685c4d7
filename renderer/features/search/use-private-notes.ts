import { useEffect } from 'react';
import { parseNoteContent } from '#shared/domain/journal/note-content.ts';
import type { PrivateNote, SealedNote } from '#shared/domain/journal/note.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useVault, type Vault } from '#renderer/services/vault.tsx';
import { readSealedNotes, readSealedPortion } from '#renderer/storage/repositories/searchable.ts';
import type { SearchClient } from '#renderer/workers/search-client.ts';
import { useSearchState } from './use-search-client.ts';

const portionSize = 20;

/**
 * While private notes are unlocked, opens them one portion after the other and tells the worker what they
 * say; it forgets all of it as soon as they are locked.
 */
export function usePrivateNotesInSearch(client: SearchClient): void {
  const { database } = useServices();
  const vault = useVault();
  const { stage } = useSearchState(client);
  const isWanted = vault.status === 'unlocked' && stage !== 'resting' && stage !== 'failed';
  const { open } = vault;
  useEffect(() => {
    if (!isWanted) return;
    const locked = new AbortController();
    const { signal } = locked;
    const tell = async (sealed: readonly SealedNote[]): Promise<void> => {
      const notes = await Promise.all(sealed.map((note) => openNote(open, note)));
      // What was opened a moment ago must not come after the order to forget.
      if (!signal.aborted) client.putPrivate(notes.filter((note) => note !== null));
    };
    const tellAll = async (): Promise<void> => {
      let before: string | null = null;
      let portion: readonly SealedNote[];
      do {
        portion = await readSealedPortion(database, before, portionSize);
        await tell(portion);
        before = portion.at(-1)?.id ?? null;
      } while (portion.length === portionSize && !signal.aborted);
    };
    const tellChanged = async (ids: readonly string[]): Promise<void> => {
      const sealed = await readSealedNotes(database, ids);
      const present = new Set<string>(sealed.map(({ id }) => id));
      if (!signal.aborted) client.removePrivate(ids.filter((id) => !present.has(id)));
      await tell(sealed);
    };
    let { run } = client.get();
    const stopWatching = client.subscribe(() => {
      // A worker that has taken the place of another knows none of them.
      if (client.get().run === run) return;
      ({ run } = client.get());
      void tellAll();
    });
    const stopListening = client.onPrivateChanged((ids) => void tellChanged(ids));
    void tellAll();
    return () => {
      locked.abort();
      stopWatching();
      stopListening();
      client.dropPrivate();
    };
  }, [client, database, isWanted, open]);
}

async function openNote(open: Vault['open'], note: SealedNote): Promise<PrivateNote | null> {
  const place = { table: 'privateNotes', id: note.id, field: 'content' };
  const opened = await open(place, note.sealed);
  const content = opened.ok ? parseNoteContent(opened.value) : null;
  if (content === null) return null;
  const { sealed: _sealed, ...header } = note;
  return { ...header, ...content };
}
