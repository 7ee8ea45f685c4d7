import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import { weekdayOf } from '#shared/domain/calendar/day-arithmetic.ts';
import { doOverlap, spanOf, type TimeSpan } from '#shared/domain/calendar/time-span.ts';
import type { PairId, PersonId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import {
  gridMinutes,
  minutesPerDay,
  type AvailabilitySlot,
} from '#shared/domain/people/availability.ts';
import { hasQuarter, quartersPerWeek, weekOf } from '#shared/domain/people/week-hours.ts';
import type { BusyTime } from './busy-time.ts';
import { isUpcoming, type Session } from './session.ts';

/** Mentor and mentee of each pair. */
export type PeopleOfPairs = ReadonlyMap<PairId, readonly PersonId[]>;

export function peopleOfPairs(
  pairs: readonly Pick<Pair, 'id' | 'mentorId' | 'menteeId'>[],
): PeopleOfPairs {
  return new Map(pairs.map(({ id, mentorId, menteeId }) => [id, [mentorId, menteeId]]));
}

/** Everyone of the pairs, each once. */
export function peopleOf(pairIds: readonly PairId[], people: PeopleOfPairs): readonly PersonId[] {
  return [...new Set(pairIds.flatMap((pairId) => people.get(pairId) ?? []))];
}

/** Which of the people cannot meet during the time. */
export function busyPeople(
  time: TimeSpan,
  personIds: readonly PersonId[],
  busyTimes: readonly BusyTime[],
): readonly PersonId[] {
  const busy = busyTimes.filter((one) => doOverlap(time, spanOf(one)));
  return personIds.filter((id) => busy.some(({ personId }) => personId === id));
}

/**
 * Which of the people keep other hours than those of the session. Somebody who named none keeps any.
 *
 * @param local The date and time on the wall clock, `2026-03-02T14:00`.
 */
export function peopleOutsideHours(
  { local, minutes }: { readonly local: string; readonly minutes: number },
  personIds: readonly PersonId[],
  availabilityOf: (personId: PersonId) => readonly AvailabilitySlot[],
): readonly PersonId[] {
  const [hour = 0, minute = 0] = local.slice(11).split(':').map(Number);
  const from = (weekdayOf(local.slice(0, 10)) - 1) * minutesPerDay + hour * 60 + minute;
  const first = Math.floor(from / gridMinutes);
  const quarters = Array.from(
    { length: Math.max(0, Math.ceil((from + minutes) / gridMinutes) - first) },
    (_none, later) => (first + later) % quartersPerWeek,
  );
  return personIds.filter((personId) => {
    const slots = availabilityOf(personId);
    if (slots.length === 0) return false;
    const week = weekOf(slots);
    return quarters.some((quarter) => !hasQuarter(week, quarter));
  });
}

/** A session at the same time, and who would have to be at both. */
export interface SessionClash {
  readonly session: Session;
  readonly personIds: readonly PersonId[];
}

/** The sessions still to come that one of the people would have to be at meanwhile. */
export function findClashes(
  time: TimeSpan,
  personIds: readonly PersonId[],
  sessions: readonly Session[],
  people: PeopleOfPairs,
): readonly SessionClash[] {
  return sessions
    .filter((session) => isUpcoming(session) && doOverlap(time, sessionSpan(session)))
    .map((session) => ({
      session,
      personIds: peopleOf(session.pairIds, people).filter((id) => personIds.includes(id)),
    }))
    .filter((clash) => clash.personIds.length > 0);
}
