import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Person } from '#shared/domain/people/person.ts';
import { isLater } from '#shared/domain/progress/attention.ts';
import type { Intervention } from '#shared/domain/progress/intervention.ts';
import { listActions } from '#renderer/storage/repositories/actions.ts';
import { listInterventionsOfPair } from '#renderer/storage/repositories/interventions.ts';
import { getPair } from '#renderer/storage/repositories/pairs.ts';
import { getPerson } from '#renderer/storage/repositories/people.ts';
import { useServices } from '#renderer/services/app-services.tsx';

/** A pair with its two people. */
export interface NudgedPair {
  readonly pair: Pair;
  readonly mentor: Person;
  readonly mentee: Person;
}

interface PairNudges extends NudgedPair {
  /** The latest first. */
  readonly nudges: readonly Intervention[];
}

/** Undefined until it has been read; null when the pair or one of its people is gone. */
export function usePairNudges(pairId: PairId): PairNudges | null | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const pair = await getPair(database, pairId);
    if (pair === null) return null;
    const [mentor, mentee, nudges] = await Promise.all([
      getPerson(database, pair.mentorId),
      getPerson(database, pair.menteeId),
      listInterventionsOfPair(database, pairId),
    ]);
    if (mentor === null || mentee === null) return null;
    const latestFirst = nudges.toSorted((one, other) => (isLater(one, other) ? -1 : 1));
    return { pair, mentor, mentee, nudges: latestFirst };
  }, [database, pairId]);
}

/** Undefined until they have been read. */
export function useActions(programmeId: ProgrammeId): readonly Action[] | undefined {
  const { database } = useServices();
  return useLiveQuery(() => listActions(database, programmeId), [database, programmeId]);
}
