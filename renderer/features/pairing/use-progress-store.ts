import { useState } from 'react';
import { createStore, type StoreApi } from 'zustand';
import type { MatchProgress, TellProgress } from '#shared/domain/pairing/match-progress.ts';

/**
 * How far a proposal is. Beside the state of the screen, since it changes ten times a second and only
 * one line shows it.
 */
export interface ProgressStore {
  /** Null until something is known. */
  readonly store: StoreApi<MatchProgress | null>;
  readonly tell: TellProgress;
  clear(): void;
}

export function useProgressStore(): ProgressStore {
  const [progress] = useState(createProgressStore);
  return progress;
}

function createProgressStore(): ProgressStore {
  const store = createStore<MatchProgress | null>(() => null);
  return {
    store,
    tell: (progress) => {
      store.setState(progress, true);
    },
    clear: () => {
      store.setState(null, true);
    },
  };
}
