import { useCallback, useRef } from 'react';

/**
 * Runs some work unless it is still running: a second click, or Enter pressed twice, asks for nothing
 * new. Resolves once the work is over; at once when it was running already.
 */
export function useOnceAtATime(): (work: () => Promise<void>) => Promise<void> {
  const isRunning = useRef(false);
  return useCallback(async (work) => {
    if (isRunning.current) return;
    isRunning.current = true;
    try {
      await work();
    } finally {
      isRunning.current = false;
    }
  }, []);
}
