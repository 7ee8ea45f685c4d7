import type { SearchHit, SearchKind } from '#shared/domain/search/search-document.ts';

/** Something the field can run, whatever screen is open. */
export interface PaletteCommand {
  readonly id: string;
  readonly label: string;
  /** What else one may type for it, in either language; never shown. */
  readonly words: string;
  /** It is about the pair on screen. */
  readonly isAtHand: boolean;
  run(): void;
}

/** What can be chosen in the list below the field. */
export type SearchOption =
  | { readonly kind: 'command'; readonly id: string; readonly command: PaletteCommand }
  | { readonly kind: 'hit'; readonly id: string; readonly hit: SearchHit }
  | { readonly kind: 'search'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'more';
      readonly id: string;
      readonly of: SearchKind;
      readonly count: number;
    };

export interface SearchSection {
  readonly id: string;
  readonly label: string;
  readonly options: readonly SearchOption[];
}
