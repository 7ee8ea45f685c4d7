import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import { doOverlap, spanOf, type TimeSpan } from '#shared/domain/calendar/time-span.ts';
import type { PairId, PersonId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
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
