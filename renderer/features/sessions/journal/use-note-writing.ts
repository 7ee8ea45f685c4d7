import { useEffect, useState, useSyncExternalStore } from 'react';
import type { JournalNote } from '#shared/domain/journal/note.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { useVault } from '#renderer/services/vault.tsx';
import { NoteWriting, type NoteWritingState } from './note-writing.ts';
import { useStoredNote } from './queries.ts';

/** Writes one note, from the mount of its screen to its end. What is not saved then is saved at once. */
export function useNoteWriting(note: JournalNote): {
  readonly writing: NoteWriting;
  readonly state: NoteWritingState;
} {
  const { database, domainContext } = useServices();
  const vault = useVault();
  const run = useCommand();
  const [writing] = useState(
    () =>
      new NoteWriting(note, {
        database,
        vault,
        run,
        now: () => domainContext().now,
        clock: () => performance.now(),
      }),
  );
  const stored = useStoredNote(note);
  useEffect(() => {
    if (stored !== undefined) void writing.heedStored(stored);
  }, [stored, writing]);
  useEffect(() => {
    const { settle } = writing.autosave;
    const settleWhenHidden = () => {
      if (document.visibilityState === 'hidden') void settle();
    };
    const settleWhenLeft = () => void settle();
    const forgetLock = vault.beforeLock(settle);
    window.addEventListener('pagehide', settleWhenLeft);
    document.addEventListener('visibilitychange', settleWhenHidden);
    return () => {
      forgetLock();
      window.removeEventListener('pagehide', settleWhenLeft);
      document.removeEventListener('visibilitychange', settleWhenHidden);
    };
  }, [vault, writing]);
  useEffect(
    () => () => {
      void writing.autosave.settle();
    },
    [writing],
  );
  return { writing, state: useSyncExternalStore(writing.subscribe, writing.state) };
}
