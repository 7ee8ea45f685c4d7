import type { Instant } from '#shared/domain/ids.ts';
import type { CommandError } from './command-error.ts';

/**
 * Whether what the user sees is safe on the disk. `not-journalled`: the database has it, the journal
 * file does not yet.
 */
export type SaveStatus =
  /** Nothing was changed since the start; what was there is safe. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: CommandError['kind'] | 'not-journalled' };

export interface SaveStatusStore {
  get(): SaveStatus;
  set(status: SaveStatus): void;
  /** Returns how to stop listening. Made for React's `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
}

export function createSaveStatusStore(): SaveStatusStore {
  let status: SaveStatus = { kind: 'idle' };
  const listeners = new Set<() => void>();
  return {
    get: () => status,
    set(next) {
      status = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
