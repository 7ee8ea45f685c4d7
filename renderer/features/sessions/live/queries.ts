import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId, ProgrammeId, SessionId } from '#shared/domain/ids.ts';
import { canHaveMet } from '#shared/domain/sessions/log-past-session.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { getPair, listPairs } from '#renderer/storage/repositories/pairs.ts';
import { getPerson, listPeople } from '#renderer/storage/repositories/people.ts';
import { getSession, listSessionsOfPair } from '#renderer/storage/repositories/sessions.ts';

/** A pair with the names of its two people. */
export interface NamedPair {
  readonly pair: Pair;
  readonly mentorName: string;
  readonly menteeName: string;
}

export interface SessionOfPairs {
  readonly session: Session;
  /** Those of its pairs that are still there. */
  readonly pairs: readonly NamedPair[];
}

/** Undefined until it has been read; null when there is no such session. */
export function useSessionOfPairs(id: SessionId): SessionOfPairs | null | undefined {
  const { database } = useServices();
  return useLiveQuery(() => readSessionOfPairs(database, id), [database, id]);
}

async function readSessionOfPairs(
  database: BinomeDatabase,
  id: SessionId,
): Promise<SessionOfPairs | null> {
  const session = await getSession(database, id);
  if (session === null) return null;
  const pairs = await Promise.all(
    session.pairIds.map(async (pairId) => {
      const pair = await getPair(database, pairId);
      return pair === null ? null : namePair(database, pair);
    }),
  );
  return { session, pairs: pairs.filter((pair) => pair !== null) };
}

async function namePair(database: BinomeDatabase, pair: Pair): Promise<NamedPair | null> {
  const [mentor, mentee] = await Promise.all([
    getPerson(database, pair.mentorId),
    getPerson(database, pair.menteeId),
  ]);
  if (mentor === null || mentee === null) return null;
  return { pair, mentorName: displayName(mentor), menteeName: displayName(mentee) };
}

/** The sessions of a pair, the oldest first; none without a pair, or before they have been read. */
export function useSessionsOfPair(id: PairId | null): readonly Session[] {
  const { database } = useServices();
  return (
    useLiveQuery(
      async () => (id === null ? [] : listSessionsOfPair(database, id)),
      [database, id],
    ) ?? []
  );
}

/** The pairs that have met or may have; undefined until they have been read. */
export function usePairsThatMeet(programmeId: ProgrammeId): readonly NamedPair[] | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const [pairs, people] = await Promise.all([
      listPairs(database, programmeId),
      listPeople(database),
    ]);
    const names = new Map(people.map((person) => [person.id, displayName(person)]));
    return pairs.filter(canHaveMet).flatMap((pair): NamedPair[] => {
      const mentorName = names.get(pair.mentorId);
      const menteeName = names.get(pair.menteeId);
      if (mentorName === undefined || menteeName === undefined) return [];
      return [{ pair, mentorName, menteeName }];
    });
  }, [database, programmeId]);
}
