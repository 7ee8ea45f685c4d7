import { create } from 'zustand';
import type { PairId, PersonId } from '#shared/domain/ids.ts';

export const calendarViews = ['month', 'week', 'agenda'] as const;
export type CalendarViewName = (typeof calendarViews)[number];

/** Whose sessions are shown. */
export type CalendarFilter =
  | { readonly kind: 'pair'; readonly pairId: PairId }
  | { readonly kind: 'person'; readonly personId: PersonId };

interface CalendarState {
  readonly view: CalendarViewName;
  /** A `YYYY-MM-DD` day of what is shown; null for today. */
  readonly day: string | null;
  /** Null for everybody. */
  readonly filter: CalendarFilter | null;
  show(view: CalendarViewName): void;
  goTo(day: string): void;
  narrow(filter: CalendarFilter | null): void;
}

/** What the calendar shows, kept while other screens are visited. */
export const useCalendarStore = create<CalendarState>((set) => ({
  view: 'month',
  day: null,
  filter: null,
  show: (view) => {
    set({ view });
  },
  goTo: (day) => {
    set({ day });
  },
  narrow: (filter) => {
    set({ filter });
  },
}));
