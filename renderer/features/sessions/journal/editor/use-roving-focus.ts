import { useEffect, type KeyboardEvent, type RefObject } from 'react';

/** One tab stop for a row of buttons; the arrows, Home and End go along it. Returns what the row listens to. */
export function useRovingFocus(row: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const [first] = buttonsOf(row.current);
    if (first !== undefined) first.tabIndex = 0;
  }, [row]);
  const hold = (chosen: Element) => {
    for (const button of buttonsOf(row.current)) button.tabIndex = button === chosen ? 0 : -1;
  };
  return {
    onFocus: ({ target }: { readonly target: EventTarget }) => {
      if (target instanceof HTMLElement && row.current?.contains(target) === true) hold(target);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const buttons = buttonsOf(row.current);
      const at = buttons.findIndex((button) => button === document.activeElement);
      if (at === -1) return;
      const next = placeAfter(event.key, at, buttons.length);
      if (next === null) return;
      event.preventDefault();
      buttons[next]?.focus();
    },
  };
}

function placeAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function buttonsOf(row: HTMLElement | null): readonly HTMLElement[] {
  return row === null ? [] : [...row.querySelectorAll('button')];
}
