import { useLayoutEffect } from 'react';
import { useSearchField } from './search-store.ts';

/** Stands in for the field while it loads: what is typed meanwhile is meant for it, not for the screen below. */
export function TypedAhead() {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isLetter = event.key.length === 1;
      // The third level of a keyboard counts as both of them on some systems.
      const isShortcut =
        (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
      if (isShortcut || event.isComposing) return;
      if (!isLetter && !['Backspace', 'Enter', 'Escape'].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      const { openingText, typeAhead, close } = useSearchField.getState();
      if (isLetter) typeAhead(openingText + event.key);
      else if (event.key === 'Backspace') typeAhead(openingText.slice(0, -1));
      else if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
  return null;
}
