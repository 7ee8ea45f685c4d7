import { create } from 'zustand';
import type { PersonId, ProgrammeId } from '#shared/domain/ids.ts';

export const roleFilters = ['all', 'mentor', 'mentee'] as const;
export type RoleFilter = (typeof roleFilters)[number];

interface PeopleScreenState {
  readonly programmeId: ProgrammeId | null;
  readonly query: string;
  readonly roleFilter: RoleFilter;
  readonly selectedId: PersonId | null;
  /** Another programme starts with nothing searched and nobody selected. */
  show(programmeId: ProgrammeId): void;
  setQuery(query: string): void;
  setRoleFilter(roleFilter: RoleFilter): void;
  select(personId: PersonId | null): void;
}

const nothingChosen = { query: '', roleFilter: 'all', selectedId: null } as const;

/** What the people screen shows at the moment; kept while the user visits other screens. */
export const usePeopleScreen = create<PeopleScreenState>((set, get) => ({
  programmeId: null,
  ...nothingChosen,
  show: (programmeId) => {
    if (get().programmeId !== programmeId) set({ programmeId, ...nothingChosen });
  },
  setQuery: (query) => {
    set({ query });
  },
  setRoleFilter: (roleFilter) => {
    set({ roleFilter });
  },
  select: (selectedId) => {
    set({ selectedId });
  },
}));
