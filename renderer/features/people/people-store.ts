import { create } from 'zustand';
import type { PersonId } from '#shared/domain/ids.ts';

export const roleFilters = ['all', 'mentor', 'mentee'] as const;
export type RoleFilter = (typeof roleFilters)[number];

interface PeopleScreenState {
  readonly query: string;
  readonly roleFilter: RoleFilter;
  readonly selectedId: PersonId | null;
  setQuery(query: string): void;
  setRoleFilter(roleFilter: RoleFilter): void;
  select(personId: PersonId | null): void;
}

/** What the people screen shows at the moment; kept while the user visits other screens. */
export const usePeopleScreen = create<PeopleScreenState>((set) => ({
  query: '',
  roleFilter: 'all',
  selectedId: null,
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
