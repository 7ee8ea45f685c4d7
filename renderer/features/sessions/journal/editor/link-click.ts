import { isApple } from './editor-actions.ts';

/** Ctrl or ⌘ and a click open a link; a click alone puts the cursor into it. True when the click was for a link. */
export function openClickedLink(event: MouseEvent, open: (address: string) => void): boolean {
  const isMeant = isApple() ? event.metaKey : event.ctrlKey;
  if (!isMeant || event.button !== 0 || !(event.target instanceof Element)) return false;
  const address = event.target.closest('a')?.getAttribute('href') ?? '';
  if (address === '') return false;
  open(address);
  return true;
}
