import { useEffect, useSyncExternalStore } from 'react';

/** A screen that does not say when it is ready is waited for no longer. */
const patienceMilliseconds = 3000;

const listeners = new Set<() => void>();
let hasBeenReady = false;

/** Marks the page once the first screen with its data can be used: start-up is measured and tests wait by it. */
export function useMarkReady(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    document.documentElement.dataset['ready'] = 'true';
    noteReady();
  }, [isReady]);
}

/** Whether the first screen can be used: what it does without begins once it can. */
export function useHasBeenReady(): boolean {
  useEffect(() => {
    const timer = setTimeout(noteReady, patienceMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return useSyncExternalStore(subscribe, () => hasBeenReady);
}

function noteReady(): void {
  hasBeenReady = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
