import { create } from 'zustand';
import type { NoteId } from '#shared/domain/ids.ts';
import type { SensitiveTopic } from '#shared/domain/journal/sensitive-words.ts';

interface JournalState {
  /** By note, what its author has read a warning about and wants to hear no more of. */
  readonly heededTopics: ReadonlyMap<NoteId, ReadonlySet<SensitiveTopic>>;
  heedTopics(id: NoteId, topics: readonly SensitiveTopic[]): void;
}

export const useJournalStore = create<JournalState>((set, get) => ({
  heededTopics: new Map(),
  heedTopics: (id, topics) => {
    const before = get().heededTopics;
    set({
      heededTopics: new Map([...before, [id, new Set([...(before.get(id) ?? []), ...topics])]]),
    });
  },
}));
