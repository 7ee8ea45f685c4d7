import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to an element when it comes onto the page, such as the first field of the next step. */
export function useFocusOnArrival<Target extends HTMLElement>(
  isWanted = true,
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (isWanted) target.current?.focus();
  }, [isWanted]);
  return target;
}
