import { useEffect, useRef, type RefObject } from 'react';

/** What one of several things on a page is given, so that an address can point at it. */
export function pointable(id: string) {
  return { 'data-id': id, tabIndex: -1 } as const;
}

/** How it shows that it was pointed at: it has the focus, which a click would not show otherwise. */
export const pointedStyle = {
  '&:focus': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
} as const;

/**
 * What bears the id inside the element comes into view with the focus, as soon as it is there, once for
 * each visit. Nothing happens without an id.
 */
export function useShownPointed(
  id: string | null,
  /** What tells one visit of the page from the next. */
  visit: string,
  element: RefObject<HTMLElement | null>,
): void {
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (id === null || shownFor.current === visit) return;
    const pointed = element.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (pointed == null) return;
    shownFor.current = visit;
    pointed.scrollIntoView({ block: 'center' });
    pointed.focus({ preventScroll: true });
  });
}
