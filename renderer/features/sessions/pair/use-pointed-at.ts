import { useEffect, useRef, type RefObject } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** What one of several things on a page is given, so that an address can point at it. */
export function pointable(id: string) {
  return { 'data-id': id, tabIndex: -1 } as const;
}

/** How it shows that it was pointed at: it has the focus, which a click would not show otherwise. */
export const pointedStyle = {
  '&:focus': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
} as const;

/**
 * The id that this parameter of the address names, null without one. What bears it inside the element comes
 * into view with the focus, as soon as it is there, once for each time the address is gone to.
 */
export function usePointedAt(
  parameter: string,
  element: RefObject<HTMLElement | null>,
): string | null {
  const id = useSearchParams()[0].get(parameter);
  const { key } = useLocation();
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (id === null || shownFor.current === key) return;
    const pointed = element.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (pointed == null) return;
    shownFor.current = key;
    pointed.scrollIntoView({ block: 'center' });
    pointed.focus({ preventScroll: true });
  });
  return id;
}
