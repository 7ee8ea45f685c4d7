import { useEffect, useRef, type KeyboardEvent, type RefObject, type SyntheticEvent } from 'react';
import type { CalendarController } from '@fullcalendar/react';
import { addDays, addMonths, weekdayOf } from '#shared/domain/calendar/day-arithmetic.ts';
import type { TimeSpan } from '#shared/domain/calendar/time-span.ts';
import { useCalendarStore } from './calendar-store.ts';
import { localDay } from './local-time.ts';

const moveByKey: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, 1 - weekdayOf(day)),
  End: (day) => addDays(day, 7 - weekdayOf(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  t: () => localDay(new Date()),
};

/**
 * Brings the keyboard to the days, which the library leaves to the mouse. Of a month one day is reached
 * with Tab, and keys go from there to the others, as in calendars of the desktop; of a week each is
 * reached, so that its hours can be scrolled when it holds nothing.
 *
 * @param range what the library has drawn; null before it has
 * @param hintId the element that names the keys
 * @param labelOf what is said of a day of the week or the list when it is reached
 */
export function useDayCells(
  frame: RefObject<HTMLElement | null>,
  controller: CalendarController,
  range: TimeSpan | null,
  hintId: string,
  labelOf: (day: string) => string,
): {
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: SyntheticEvent): void;
} {
  const view = useCalendarStore((state) => state.view);
  /** The day that is reached with Tab, as long as its month is shown. */
  const cursor = useRef<string | null>(null);
  /** Whether the day takes the focus once its month is drawn. */
  const isComing = useRef(false);

  useEffect(() => {
    if (range === null || frame.current === null) return;
    if (view === 'week') nameDaysOfWeek(frame.current, labelOf);
    if (view === 'agenda') nameDaysOfList(frame.current, labelOf);
    if (view !== 'month') return;
    const days = daysOfMonth(frame.current);
    makeGrid(frame.current, hintId);
    const month = shownMonth();
    if (cursor.current?.startsWith(month) !== true) {
      const today = localDay(new Date());
      cursor.current = today.startsWith(month) ? today : `${month}-01`;
    }
    const reached = makeReachable(days, cursor.current);
    if (isComing.current && reached !== undefined) {
      isComing.current = false;
      reached.focus();
    }
  }, [frame, hintId, labelOf, range, view]);

  const goTo = (day: string) => {
    cursor.current = day;
    if (day.startsWith(shownMonth())) makeReachable(daysOfMonth(frame.current), day)?.focus();
    else {
      isComing.current = true;
      controller.gotoDate(day);
    }
  };

  return {
    onKeyDown: (event) => {
      const { key, target } = event;
      if (view !== 'month' || !(target instanceof HTMLElement) || hasModifier(event)) return;
      const move = moveByKey[key.length === 1 ? key.toLowerCase() : key];
      const day = dayOf(target);
      if (day !== null && move !== undefined) {
        event.preventDefault();
        goTo(move(day));
      } else if (day === null && key === 'Escape') dayAround(target)?.focus();
    },
    onFocus: ({ target }) => {
      const reached = target instanceof Element ? dayAround(target) : null;
      const day = reached === null ? null : dayOf(reached);
      if (day?.startsWith(shownMonth()) !== true) return;
      cursor.current = day;
      makeReachable(daysOfMonth(frame.current), day);
    },
  };
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}

/** `YYYY-MM`. */
function shownMonth(): string {
  return (useCalendarStore.getState().day ?? localDay(new Date())).slice(0, 7);
}

/** Of the control that stands for a day; null for anything else. */
function dayOf(element: Element): string | null {
  return element.getAttribute('data-day');
}

function daysOfMonth(frame: HTMLElement | null): readonly HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
}

/** The day in whose cell something stands. */
function dayAround(element: Element): HTMLElement | null {
  return element.closest('[role="gridcell"]')?.querySelector<HTMLElement>('[data-day]') ?? null;
}

/** Of the days, this one alone; undefined when it is not drawn. */
function makeReachable(days: readonly HTMLElement[], day: string): HTMLElement | undefined {
  for (const one of days) one.tabIndex = dayOf(one) === day ? 0 : -1;
  return days.find((one) => dayOf(one) === day);
}

/**
 * What arrows move in is a grid. The library takes it for a table that is only read, and hides its numbers
 * behind dates of its own.
 */
function makeGrid(frame: HTMLElement, hintId: string): void {
  for (const { parentElement: number } of daysOfMonth(frame)) {
    number?.removeAttribute('aria-hidden');
    number?.previousElementSibling?.setAttribute('aria-hidden', 'true');
  }
  for (const cell of frame.querySelectorAll('[role="cell"][data-date]')) cell.role = 'gridcell';
  const table = frame.querySelector('[role="table"]');
  table?.setAttribute('aria-describedby', hintId);
  table?.setAttribute('role', 'grid');
}

function nameDaysOfList(frame: HTMLElement, labelOf: (day: string) => string): void {
  for (const heading of frame.querySelectorAll('[role="listitem"] > [data-date]')) {
    heading.parentElement?.setAttribute(
      'aria-label',
      labelOf(heading.getAttribute('data-date') ?? ''),
    );
  }
}

function nameDaysOfWeek(frame: HTMLElement, labelOf: (day: string) => string): void {
  const label = (element: Element) => {
    element.ariaLabel = labelOf(element.getAttribute('data-date') ?? '');
  };
  for (const day of frame.querySelectorAll<HTMLElement>('[style*="overflow"] [data-date]')) {
    day.tabIndex = 0;
    label(day);
  }
  for (const heading of frame.querySelectorAll('[role="columnheader"][data-date]')) label(heading);
}
