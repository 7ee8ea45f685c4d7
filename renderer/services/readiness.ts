import { useEffect } from 'react';

/** Marks the page once the first screen with its data can be used: start-up is measured and tests wait by it. */
export function useMarkReady(isReady: boolean): void {
  useEffect(() => {
    if (isReady) document.documentElement.dataset['ready'] = 'true';
  }, [isReady]);
}
