import { useCallback, useEffect, useRef } from 'react';
import type { CalendarItem } from './entry-content.tsx';

/**
 * Gives the focus to an entry once what is done with it is over. One that was dragged never had it, and one
 * that moves is drawn anew, so that the focus would fall to the page as a whole.
 *
 * @param isAsking Whether a dialog stands before the calendar.
 */
export function useEntryFocus(
  items: readonly CalendarItem[],
  isAsking: boolean,
): (key: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const key = wanted.current;
    if (key === null || !items.some((item) => item.key === key)) return;
    wanted.current = null;
    // The calendar draws after us.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusEntry(key);
    });
  }, [items]);
  useEffect(() => {
    const key = wanted.current;
    if (isAsking || key === null) return;
    // The dialog gives the focus back to what had it before.
    requestAnimationFrame(() => {
      focusEntry(key);
    });
  }, [isAsking]);
  return useCallback((key) => {
    wanted.current = key;
  }, []);
}

/** What has been opened since keeps the focus. */
function focusEntry(key: string): void {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return;
  document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key)}"]`)?.focus();
}
