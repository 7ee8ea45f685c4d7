import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { canBeMentored, canMentor, isTakingPart } from '#shared/domain/people/participant.ts';
import { compareDemand, type SkillDemand } from '#shared/domain/people/skill-demand.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { countSurveys } from '#renderer/storage/repositories/surveys.ts';
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
  /** Whether there is anything that Progress tells of. */
  readonly hasBegun: boolean;
  readonly demand: readonly SkillDemand[];
}

/** What the overview tells of a programme; undefined until everything has been read. */
export function useOverview(programmeId: ProgrammeId): OverviewData | undefined {
  const { database } = useServices();
  const participants = useParticipants(programmeId);
  const life = useLiveQuery(async () => {
    const [pairs, surveyCount] = await Promise.all([
      listPairs(database, programmeId),
      countSurveys(database, programmeId),
    ]);
    const hasBegun = surveyCount > 0 || pairs.some(({ activeOn }) => activeOn !== null);
    return { pairs, hasBegun };
  }, [database, programmeId]);
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
