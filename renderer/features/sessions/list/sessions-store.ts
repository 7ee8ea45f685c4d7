import { create } from 'zustand';
import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { SessionFilter } from './session-groups.ts';

interface SessionsScreenState {
  readonly programmeId: ProgrammeId | null;
  readonly query: string;
  readonly filter: SessionFilter;
  readonly pairId: PairId | null;
  /** Another programme starts with nothing searched. */
  show(programmeId: ProgrammeId): void;
  setQuery(query: string): void;
  setFilter(filter: SessionFilter): void;
  setPairId(pairId: PairId | null): void;
}

const nothingChosen = { query: '', filter: 'all', pairId: null } as const;

/** What the list of sessions shows at the moment; kept while the user visits other screens. */
export const useSessionsScreen = create<SessionsScreenState>((set, get) => ({
  programmeId: null,
  ...nothingChosen,
  show: (programmeId) => {
    if (get().programmeId !== programmeId) set({ programmeId, ...nothingChosen });
  },
  setQuery: (query) => {
    set({ query });
  },
  setFilter: (filter) => {
    set({ filter });
  },
  setPairId: (pairId) => {
    set({ pairId });
  },
}));
