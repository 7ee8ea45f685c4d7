import { create } from 'zustand';
import type { SearchKey } from '#shared/domain/search/search-document.ts';

const mostPlaces = 6;
const mostSearches = 4;

interface SearchFieldState {
  readonly isOpen: boolean;
  /** Another opening has another number. */
  readonly opening: number;
  /** What stands in the field when it opens. */
  readonly openingText: string;
  /** Lately opened, the latest first. Kept while the app runs, and nowhere else. */
  readonly recentPlaces: readonly SearchKey[];
  readonly recentSearches: readonly string[];
  open(text?: string): void;
  close(): void;
  rememberPlace(place: SearchKey): void;
  rememberSearch(text: string): void;
}

export const useSearchField = create<SearchFieldState>((set, get) => ({
  isOpen: false,
  opening: 0,
  openingText: '',
  recentPlaces: [],
  recentSearches: [],
  open: (text = '') => {
    set({ isOpen: true, opening: get().opening + 1, openingText: text });
  },
  close: () => {
    set({ isOpen: false });
  },
  rememberPlace: ({ kind, id }) => {
    const others = get().recentPlaces.filter((place) => place.kind !== kind || place.id !== id);
    set({ recentPlaces: [{ kind, id }, ...others].slice(0, mostPlaces) });
  },
  rememberSearch: (text) => {
    const trimmed = text.trim();
    if (trimmed === '') return;
    const others = get().recentSearches.filter((search) => search !== trimmed);
    set({ recentSearches: [trimmed, ...others].slice(0, mostSearches) });
  },
}));
