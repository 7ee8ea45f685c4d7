import { useEffect } from 'react';

/** What the keys of the calendar do. */
export interface CalendarKeys {
  today(): void;
  previous(): void;
  next(): void;
  month(): void;
  week(): void;
  agenda(): void;
}

const actionByKey: Readonly<Record<string, keyof CalendarKeys>> = {
  t: 'today',
  m: 'month',
  w: 'week',
  a: 'agenda',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};

/** What keeps its letters and arrows to itself. */
const ownKeys =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]';

/** Letters and arrows move through the calendar, unless something is being written or chosen. */
export function useCalendarKeys(keys: CalendarKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = actionByKey[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || !(event.target instanceof Element)) return;
      const isElsewhere = event.target.closest(ownKeys) !== null;
      if (isElsewhere || document.querySelector('[role="dialog"], [role="menu"]') !== null) return;
      event.preventDefault();
      keys[action]();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [keys]);
}
