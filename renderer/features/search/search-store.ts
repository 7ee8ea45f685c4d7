import { create } from 'zustand';
import type { PairMenuCommand } from '#shared/ipc/contract.ts';
import { longestQuery } from '#shared/domain/search/parse-query.ts';
import type { SearchKey } from '#shared/domain/search/search-document.ts';

/** What the field asks for instead of searching. */
export type SearchAim =
  /** The pair to do it to. */
  | { readonly kind: 'pair'; readonly command: PairMenuCommand }
  /** The pair whose journal is to have a note that begins so, by its id in the playbook. */
  | { readonly kind: 'note'; readonly begin: string }
  /** The session of today to start. */
  | { readonly kind: 'session' };

const mostPlaces = 6;
const mostSearches = 4;

interface SearchFieldState {
  readonly isOpen: boolean;
  /** Another opening has another number. */
  readonly opening: number;
  /** What stands in the field when it opens. */
  readonly openingText: string;
  /** Null while it searches everything. */
  readonly aim: SearchAim | null;
  /** Lately opened, the latest first. Kept while the app runs, and nowhere else. */
  readonly recentPlaces: readonly SearchKey[];
  readonly recentSearches: readonly string[];
  open(text?: string): void;
  ask(aim: SearchAim): void;
  /** What has been typed before the field was there. */
  typeAhead(text: string): void;
  close(): void;
  rememberPlace(place: SearchKey): void;
  rememberSearch(text: string): void;
}

export const useSearchField = create<SearchFieldState>((set, get) => ({
  isOpen: false,
  opening: 0,
  openingText: '',
  aim: null,
  recentPlaces: [],
  recentSearches: [],
  open: (text = '') => {
    set({ isOpen: true, opening: get().opening + 1, openingText: text, aim: null });
  },
  ask: (aim) => {
    set({ isOpen: true, opening: get().opening + 1, openingText: '', aim });
  },
  typeAhead: (text) => {
    set({ openingText: text });
  },
  close: () => {
    set({ isOpen: false });
  },
  rememberPlace: ({ kind, id }) => {
    const others = get().recentPlaces.filter((place) => place.kind !== kind || place.id !== id);
    set({ recentPlaces: [{ kind, id }, ...others].slice(0, mostPlaces) });
  },
  rememberSearch: (text) => {
    const trimmed = text.trim().slice(0, longestQuery);
    if (trimmed === '') return;
    const others = get().recentSearches.filter((search) => search !== trimmed);
    set({ recentSearches: [trimmed, ...others].slice(0, mostSearches) });
  },
}));
