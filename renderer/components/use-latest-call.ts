import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same and does what the latest drawing would: for handlers of what is drawn
 * anew only when its data changes. Not to be called while drawing.
 */
export function useLatestCall<Arguments extends readonly unknown[], Answer>(
  call: (...input: Arguments) => Answer,
): (...input: Arguments) => Answer {
  const latest = useRef(call);
  useLayoutEffect(() => {
    latest.current = call;
  });
  return useCallback((...input: Arguments) => latest.current(...input), []);
}
