import { useEffect, useState, useSyncExternalStore } from 'react';
import type { JournalNote } from '#shared/domain/journal/note.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { beforeLeaving } from '#renderer/services/before-leaving.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { useVault } from '#renderer/services/vault.tsx';
import { deskOf } from './note-desk.ts';
import type { NoteWritingState } from './note-writing-state.ts';
import { NoteWriting } from './note-writing.ts';
import { useStoredNote } from './queries.ts';

/** Writes one note, from the mount of its screen to its end. What is not saved then is saved at once. */
export function useNoteWriting(note: JournalNote): {
  readonly writing: NoteWriting;
  readonly state: NoteWritingState;
} {
  const { database, domainContext } = useServices();
  const vault = useVault();
  const run = useCommand();
  const [{ writing, beforeLast }] = useState(() => ({
    writing:
      deskOf(database).takeUp(note) ??
      new NoteWriting(note, {
        database,
        vault,
        run,
        now: () => domainContext().now,
        clock: () => performance.now(),
      }),
    beforeLast: (finish: () => Promise<boolean>) => {
      const forgetLeaving = beforeLeaving(finish);
      // The lock keeps only what is private from being stored.
      const forgetLock = note.visibility === 'private' ? vault.beforeLock(finish) : null;
      return () => {
        forgetLeaving();
        forgetLock?.();
      };
    },
  }));
  const stored = useStoredNote(note);
  useEffect(() => {
    if (stored !== undefined) void writing.heedStored(stored);
  }, [stored, writing]);
  useEffect(() => deskOf(database).open(writing, beforeLast), [beforeLast, database, writing]);
  useEffect(() => {
    const settleWhenHidden = () => {
      if (document.visibilityState === 'hidden') void writing.autosave.settle();
    };
    document.addEventListener('visibilitychange', settleWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', settleWhenHidden);
    };
  }, [writing]);
  return { writing, state: useSyncExternalStore(writing.subscribe, writing.state) };
}
