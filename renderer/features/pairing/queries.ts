import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Criterion } from '#shared/domain/pairing/criterion.ts';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { UnmatchedPerson } from '#shared/domain/pairing/match-result.ts';
import { listWaiting } from '#shared/domain/pairing/waiting-people.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import { listCriteria } from '#renderer/storage/repositories/criteria.ts';
import { listExclusions } from '#renderer/storage/repositories/exclusions.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listRounds } from '#renderer/storage/repositories/rounds.ts';
import { findLatestScenario } from '#renderer/storage/repositories/scenarios.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { participantsById, useParticipants } from '#renderer/services/programme-data.ts';

export interface PairingData {
  readonly participants: readonly Participant[];
  readonly byId: ReadonlyMap<PersonId, Participant>;
  nameOf(personId: PersonId): string;
  /** Best fit first. */
  readonly pairs: readonly Pair[];
  /** Everyone without a pair now; null before the first proposal. */
  readonly waiting: readonly UnmatchedPerson[] | null;
  readonly criteria: readonly Criterion[];
  readonly exclusions: readonly Exclusion[];
  /** The round that pairs are proposed for: the latest that is not closed. */
  readonly round: Round | null;
}

/** Everything the pairing screen shows and decides on; undefined until all of it has been read. */
export function usePairing(programmeId: ProgrammeId): PairingData | undefined {
  const { database } = useServices();
  const participants = useParticipants(programmeId);
  const stored = useLiveQuery(async () => {
    const [pairs, scenario, criteria, exclusions, rounds] = await Promise.all([
      listPairs(database, programmeId),
      findLatestScenario(database, programmeId),
      listCriteria(database, programmeId),
      listExclusions(database, programmeId),
      listRounds(database, programmeId),
    ]);
    return { pairs, scenario, criteria, exclusions, rounds };
  }, [database, programmeId]);
  return useMemo(() => {
    if (participants === undefined || stored === undefined) return undefined;
    const byId = participantsById(participants);
    const openRounds = stored.rounds.filter((round) => round.state !== 'closed');
    return {
      participants,
      byId,
      nameOf: (personId) => {
        const participant = byId.get(personId);
        return participant === undefined ? '–' : displayName(participant.person);
      },
      pairs: stored.pairs.toSorted((a, b) => b.score - a.score),
      waiting:
        stored.scenario === null
          ? null
          : listWaiting(participants, stored.pairs, stored.scenario.unmatched),
      criteria: stored.criteria,
      exclusions: stored.exclusions,
      round: openRounds.toSorted((a, b) => b.number - a.number)[0] ?? null,
    };
  }, [participants, stored]);
}
