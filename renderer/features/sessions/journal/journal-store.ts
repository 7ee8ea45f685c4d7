import { create } from 'zustand';
import type { NoteId } from '#shared/domain/ids.ts';

interface JournalState {
  /** Notes whose author has read the warning about sensitive wording and wants to see it no more. */
  readonly heededWarnings: ReadonlySet<NoteId>;
  heedWarning(id: NoteId): void;
}

export const useJournalStore = create<JournalState>((set, get) => ({
  heededWarnings: new Set(),
  heedWarning: (id) => {
    set({ heededWarnings: new Set([...get().heededWarnings, id]) });
  },
}));
