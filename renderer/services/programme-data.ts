import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { PersonId, ProgrammeId, SkillId } from '#shared/domain/ids.ts';
import { joinParticipants, type Participant } from '#shared/domain/people/participant.ts';
import type { Skill } from '#shared/domain/people/skill.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { isToWriteUp } from '#shared/domain/sessions/session-clock.ts';
import { listEnrolments } from '#renderer/storage/repositories/enrolments.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { listUpcomingSessions } from '#renderer/storage/repositories/sessions.ts';
import { listSkills } from '#renderer/storage/repositories/skills.ts';
import { useServices } from './app-services.tsx';
import { useLanguage } from './language.tsx';

// Live queries that more than one feature reads. Each is undefined until the first answer.

export function useProgrammes(): readonly Programme[] | undefined {
  const { database } = useServices();
  return useLiveQuery(() => listProgrammes(database), [database]);
}

export function useParticipants(programmeId: ProgrammeId): readonly Participant[] | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const [people, enrolments] = await Promise.all([
      listPeople(database),
      listEnrolments(database, programmeId),
    ]);
    return joinParticipants(people, enrolments);
  }, [database, programmeId]);
}

/** How many of the programme's sessions are over without anybody having said how they went. */
export function useSessionsToWriteUp(programmeId: ProgrammeId | null): number {
  const { database, domainContext } = useServices();
  const sessions = useLiveQuery(
    async () => (programmeId === null ? [] : listUpcomingSessions(database, programmeId)),
    [database, programmeId],
  );
  const { now } = domainContext();
  return sessions?.filter((session) => isToWriteUp(session, now)).length ?? 0;
}

export interface SkillNames {
  readonly skills: readonly Skill[];
  /** The skill's name in the language of the window; a dash for a skill that is gone. */
  nameOf(skillId: SkillId): string;
}

export function useSkillNames(): SkillNames | undefined {
  const { database } = useServices();
  const { locale } = useLanguage();
  const skills = useLiveQuery(() => listSkills(database), [database]);
  return useMemo(() => {
    if (skills === undefined) return undefined;
    const names = new Map(skills.map((skill) => [skill.id, skill.labels[locale]]));
    return { skills, nameOf: (skillId) => names.get(skillId) ?? '–' };
  }, [locale, skills]);
}

export function participantsById(
  participants: readonly Participant[],
): ReadonlyMap<PersonId, Participant> {
  return new Map(participants.map((participant) => [participant.person.id, participant]));
}
