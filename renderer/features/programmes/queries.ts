import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { canBeMentored, canMentor, isTakingPart } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { compareDemand, type SkillDemand } from '#shared/domain/people/skill-demand.ts';
import { findRunningNeeds, type RunningNeeds } from '#shared/domain/programme/running-needs.ts';
import { listChartersOfPairs } from '#renderer/storage/repositories/charters.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useParticipants } from '#renderer/services/programme-data.ts';

export interface OverviewData {
  readonly mentorCount: number;
  readonly menteeCount: number;
  readonly notVolunteeredCount: number;
  /** Those that have ended among them. */
  readonly pairs: readonly Pair[];
  /** Those that stand or run. */
  readonly currentPairs: readonly Pair[];
  readonly needs: RunningNeeds;
  nameOf(id: PersonId): string;
  readonly demand: readonly SkillDemand[];
}

/** What the overview tells of a programme; undefined until everything has been read. */
export function useOverview(programmeId: ProgrammeId): OverviewData | undefined {
  const { database, domainContext } = useServices();
  const participants = useParticipants(programmeId);
  const life = useLiveQuery(async () => {
    const [pairs, sessions, people] = await Promise.all([
      listPairs(database, programmeId),
      listSessions(database, programmeId),
      listPeople(database),
    ]);
    const charters = await listChartersOfPairs(
      database,
      pairs.map(({ id }) => id),
    );
    // Whoever left the programme is still named by the sessions they had.
    const names = new Map(people.map((person) => [person.id, displayName(person)]));
    return {
      pairs,
      needs: findRunningNeeds(pairs, charters, sessions, domainContext()),
      nameOf: (id: PersonId) => names.get(id) ?? '–',
    };
  }, [database, domainContext, programmeId]);
  return useMemo(() => {
    if (participants === undefined || life === undefined) return undefined;
    const present = participants.filter(({ enrolment }) => isTakingPart(enrolment));
    return {
      ...life,
      mentorCount: present.filter(({ enrolment }) => canMentor(enrolment.role)).length,
      menteeCount: present.filter(({ enrolment }) => canBeMentored(enrolment.role)).length,
      notVolunteeredCount: present.filter(({ enrolment }) => enrolment.volunteeredOn === null)
        .length,
      currentPairs: life.pairs.filter((pair) => !isPast(pair)),
      demand: compareDemand(present),
    };
  }, [life, participants]);
}
