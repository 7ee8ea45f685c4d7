import { useCallback, useRef } from 'react';

/** Runs a piece of work once those given to it before are over, however they ended. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * One change after the other: what a change reads when its turn comes is what the one before has
 * stored, not what the screen showed when it was asked for.
 */
export function useInTurn(): InTurn {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((work) => {
    const before = last.current;
    const next = Promise.allSettled([before]).then(work);
    last.current = next;
    return next;
  }, []);
}
