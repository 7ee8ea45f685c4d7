import { closingOf } from '#shared/domain/calendar/closed-days.ts';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import { findFreeTime } from '#shared/domain/calendar/free-time.ts';
import { millisecondsPerMinute, spanOf, type TimeSpan } from '#shared/domain/calendar/time-span.ts';
import type { Instant, PairId } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { peopleOf } from '#shared/domain/sessions/session-times.ts';
import { isUpcoming } from '#shared/domain/sessions/session.ts';
import { instantAtLocal, localAt } from '#shared/formats/calendar/time-zone.ts';
import { instantAt } from '#renderer/storage/ids.ts';
import type { PlanningData } from './planning-data.ts';

const daysTried = 14;

/** A session as it would be planned; its beginning is on the wall clock, `2026-03-02T14:00`. */
interface SuggestedSession {
  readonly start: string;
  readonly minutes: number;
  readonly pairIds: readonly PairId[];
}

/**
 * The first time from the one suggested on at which everyone can meet, at the same hour where one of the
 * days allows it. The one suggested where they have no time in common in two weeks.
 */
export function fitStart(
  { start, minutes, pairIds }: SuggestedSession,
  data: PlanningData,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): string {
  const personIds = peopleOf(pairIds, data.people);
  // Whoever named no hours keeps the hour at which they meet, late as it may be.
  const availability = personIds.map(data.availabilityOf).filter((slots) => slots.length > 0);
  if (availability.length === 0) return start;
  const momentOf = (local: string) => instantAtLocal(local, timeZone);
  const first = start.slice(0, 10);
  const days = Array.from({ length: daysTried }, (_none, later) => addDays(first, later)).filter(
    (day) => isCalendarDate(day) && closingOf(day, data.programme) === null,
  );
  const free = findFreeTime({
    availability,
    taken: [
      ...data.sessions
        .filter(
          (session) =>
            isUpcoming(session) &&
            peopleOf(session.pairIds, data.people).some((id) => personIds.includes(id)),
        )
        .map(sessionSpan),
      ...data.busyTimes.filter(({ personId }) => personIds.includes(personId)).map(spanOf),
    ],
    days,
    minutes,
    now,
    instantAt: momentOf,
  });
  const isFree = (local: string) => free.some((span) => fits(span, momentOf(local), minutes));
  const sameHour = days.map((day) => `${day}${start.slice(10)}`).find(isFree);
  const [earliest] = free;
  if (sameHour !== undefined || earliest === undefined) return sameHour ?? start;
  return localAt(instantAt(earliest.from), timeZone);
}

function fits({ from, to }: TimeSpan, startsAt: Instant, minutes: number): boolean {
  const start = Date.parse(startsAt);
  return from <= start && start + minutes * millisecondsPerMinute <= to;
}
