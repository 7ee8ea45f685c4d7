import type { RefObject } from 'react';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';

/** On the button that changes a line. */
export const editsLine = 'data-edits-line';
/** Around the field in which a line is added. */
export const addsLine = 'data-adds-line';

/** In a list of lines, a line that is no longer written in keeps the focus; one that is removed leaves it to the field below. */
export function useLineFocus(section: RefObject<HTMLElement | null>): void {
  useHeldFocus(section, (place) =>
    (place.closest('li') ?? section.current)?.querySelector<HTMLElement>(
      place.closest('li') === null ? `[${addsLine}] input` : `[${editsLine}]`,
    ),
  );
}
