import type { EventInput } from '@fullcalendar/react';
import { isMovableDue } from '#shared/domain/calendar/calendar-entries.ts';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import { doOverlap, type TimeSpan } from '#shared/domain/calendar/time-span.ts';
import { isUpcoming } from '#shared/domain/sessions/session.ts';
import type { CalendarItem } from './entry-content.tsx';
import { localDay } from './local-time.ts';
import type { DescribeDayOff } from './use-days-off.ts';

/** Of thousands of entries, the calendar is given those it can show. */
export function isInRange({ entry }: CalendarItem, range: TimeSpan | null): boolean {
  if (range === null) return false;
  if (entry.kind === 'session') return doOverlap(sessionSpan(entry.session), range);
  return entry.day >= localDay(new Date(range.from)) && entry.day <= localDay(new Date(range.to));
}

/** How many entries each day holds. */
export function countDays(items: readonly CalendarItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of items) {
    const day = entry.kind === 'session' ? localDay(new Date(entry.session.startsAt)) : entry.day;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** A list has no days to tint: who is off is a line of its own, before the entries of the day. */
export function daysOffIn(range: TimeSpan | null, dayOffOf: DescribeDayOff): readonly EventInput[] {
  const days: EventInput[] = [];
  if (range === null) return days;
  const end = localDay(new Date(range.to));
  for (let day = localDay(new Date(range.from)); day < end; day = addDays(day, 1)) {
    const off = dayOffOf(day);
    if (off !== null) days.push({ start: day, allDay: true, title: off.full, rank: -1 });
  }
  return days;
}

export function eventOf({ key, title, entry }: CalendarItem): EventInput {
  if (entry.kind !== 'session') {
    return {
      id: key,
      title,
      start: entry.day,
      allDay: true,
      editable: isMovableDue(entry) && !entry.isDone,
    };
  }
  const { from, to } = sessionSpan(entry.session);
  return {
    id: key,
    title,
    start: new Date(from),
    end: new Date(to),
    editable: isUpcoming(entry.session),
  };
}
