import type { PrivateNote } from '#shared/domain/journal/note.ts';
import type { SearchGroup, SearchHit, SearchKey } from '#shared/domain/search/search-document.ts';
import type { Locale } from '#shared/domain/workspace.ts';

export interface SearchQuestion {
  /** As it was typed, filters included. */
  readonly text: string;
  readonly locale: Locale;
  /** At most so many of each kind. */
  readonly limit: number;
}

/** What the search worker is told. */
export type SearchOrder =
  | { readonly kind: 'open'; readonly databaseName: string }
  | { readonly kind: 'search'; readonly number: number; readonly question: SearchQuestion }
  | {
      readonly kind: 'describe';
      readonly number: number;
      readonly keys: readonly SearchKey[];
      readonly locale: Locale;
    }
  | { readonly kind: 'put-private'; readonly notes: readonly PrivateNote[] }
  | { readonly kind: 'remove-private'; readonly ids: readonly string[] }
  | { readonly kind: 'drop-private' };

/** What it tells the window. */
export type SearchMessage =
  | {
      readonly kind: 'found';
      readonly number: number;
      /** In the order in which they are shown; none empty. */
      readonly groups: readonly SearchGroup[];
    }
  | { readonly kind: 'described'; readonly number: number; readonly hits: readonly SearchHit[] }
  /** Everything has been read once. */
  | { readonly kind: 'complete' }
  /** What can be found is no longer what it was. */
  | { readonly kind: 'changed' }
  /** Private notes were written or removed; the window alone can open them. */
  | { readonly kind: 'private-changed'; readonly ids: readonly string[] }
  /** The worker cannot tell what has changed, or has failed: only a fresh one knows everything. */
  | { readonly kind: 'lost'; readonly reason: string };
