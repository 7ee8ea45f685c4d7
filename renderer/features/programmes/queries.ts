import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { canBeMentored, canMentor, isTakingPart } from '#shared/domain/people/participant.ts';
import { compareDemand, type SkillDemand } from '#shared/domain/people/skill-demand.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useParticipants } from '#renderer/services/programme-data.ts';

export interface OverviewData {
  readonly mentorCount: number;
  readonly menteeCount: number;
  readonly notVolunteeredCount: number;
  readonly pairs: readonly Pair[];
  readonly demand: readonly SkillDemand[];
}

/** What the overview tells of a programme; undefined until everything has been read. */
export function useOverview(programmeId: ProgrammeId): OverviewData | undefined {
  const { database } = useServices();
  const participants = useParticipants(programmeId);
  const pairs = useLiveQuery(() => listPairs(database, programmeId), [database, programmeId]);
  return useMemo(() => {
    if (participants === undefined || pairs === undefined) return undefined;
    const present = participants.filter(({ enrolment }) => isTakingPart(enrolment));
    return {
      mentorCount: present.filter(({ enrolment }) => canMentor(enrolment.role)).length,
      menteeCount: present.filter(({ enrolment }) => canBeMentored(enrolment.role)).length,
      notVolunteeredCount: present.filter(({ enrolment }) => enrolment.volunteeredOn === null)
        .length,
      pairs,
      demand: compareDemand(present),
    };
  }, [pairs, participants]);
}
