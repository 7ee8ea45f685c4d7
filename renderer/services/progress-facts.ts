import { useLiveQuery } from 'dexie-react-hooks';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { joinParticipants } from '#shared/domain/people/participant.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listAssessments } from '#renderer/storage/repositories/assessments.ts';
import { listCharters } from '#renderer/storage/repositories/charters.ts';
import { listEnrolments } from '#renderer/storage/repositories/enrolments.ts';
import { listGoals } from '#renderer/storage/repositories/goals.ts';
import { listIndicators, listReadings } from '#renderer/storage/repositories/indicators.ts';
import { listInterventions } from '#renderer/storage/repositories/interventions.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listPractices } from '#renderer/storage/repositories/practices.ts';
import { getProgramme } from '#renderer/storage/repositories/programmes.ts';
import { listRounds } from '#renderer/storage/repositories/rounds.ts';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';
import { listSkills } from '#renderer/storage/repositories/skills.ts';
import { listResponses } from '#renderer/storage/repositories/survey-responses.ts';
import { listInvitations, listSurveys } from '#renderer/storage/repositories/surveys.ts';
import { useServices } from './app-services.tsx';

/** All that a programme's figures rest on. Undefined until it has been read; null when the programme is gone. */
export function useProgressFacts(programmeId: ProgrammeId): ProgressFacts | null | undefined {
  const { database } = useServices();
  return useLiveQuery(() => readProgressFacts(database, programmeId), [database, programmeId]);
}

async function readProgressFacts(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<ProgressFacts | null> {
  const programme = await getProgramme(database, programmeId);
  if (programme === null) return null;
  const [people, enrolments, rounds, skills, pairs, charters, goals, sessions] = await Promise.all([
    listPeople(database),
    listEnrolments(database, programmeId),
    listRounds(database, programmeId),
    listSkills(database),
    listPairs(database, programmeId),
    listCharters(database, programmeId),
    listGoals(database, programmeId),
    listSessions(database, programmeId),
  ]);
  const [assessments, surveys, invitations, responses, practices, indicators, readings, nudges] =
    await Promise.all([
      listAssessments(database, programmeId),
      listSurveys(database, programmeId),
      listInvitations(database, programmeId),
      listResponses(database, programmeId),
      listPractices(database, programmeId),
      listIndicators(database, programmeId),
      listReadings(database, programmeId),
      listInterventions(database, programmeId),
    ]);
  return {
    programme,
    rounds,
    participants: joinParticipants(people, enrolments),
    skills,
    pairs,
    charters,
    goals,
    sessions,
    assessments,
    surveys,
    invitations: invitations.map(({ key: _key, ...invitation }) => invitation),
    responses,
    practices,
    indicators,
    readings,
    interventions: nudges,
  };
}
