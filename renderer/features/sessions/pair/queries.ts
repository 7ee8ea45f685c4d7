import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { getPair, listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listRounds } from '#renderer/storage/repositories/rounds.ts';

/** The pairs of every round, and what their people are called. */
export interface Rotation {
  readonly pairs: readonly Pair[];
  readonly rounds: readonly Round[];
  /** A dash for someone who is gone. */
  nameOf(personId: PersonId): string;
}

/** Undefined until it has been read. */
export function useRotation(programmeId: ProgrammeId): Rotation | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const [pairs, rounds, people] = await Promise.all([
      listPairs(database, programmeId),
      listRounds(database, programmeId),
      listPeople(database),
    ]);
    const names = new Map(people.map((person) => [person.id, displayName(person)]));
    return { pairs, rounds, nameOf: (personId: PersonId) => names.get(personId) ?? '–' };
  }, [database, programmeId]);
}

/** Of the pairs that take part in the sessions, those that have not ended; undefined until it is known. */
export function usePairsGoingOn(sessions: readonly Session[]): ReadonlySet<PairId> | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const ids = [...new Set(sessions.flatMap(({ pairIds }) => pairIds))];
    const pairs = await Promise.all(ids.map((id) => getPair(database, id)));
    return new Set(pairs.flatMap((pair) => (pair === null || isPast(pair) ? [] : [pair.id])));
  }, [database, sessions]);
}
