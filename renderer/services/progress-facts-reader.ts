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

/** Every table that facts rest on. */
export const factsTables = [
  'programmes',
  'people',
  'enrolments',
  'rounds',
  'skills',
  'pairs',
  'charters',
  'goals',
  'sessions',
  'assessments',
  'surveys',
  'surveyInvitations',
  'surveyResponses',
  'practices',
  'indicators',
  'indicatorReadings',
  'interventions',
] as const;

type FactsTable = (typeof factsTables)[number];

/** Reads the facts of one programme, each table once until it is told that it has changed. */
interface FactsReader {
  /** Null when the programme is gone. */
  read(): Promise<ProgressFacts | null>;
  forget(table: FactsTable): void;
}

export function createFactsReader(database: BinomeDatabase, programmeId: ProgrammeId): FactsReader {
  const ofProgramme = <Rows>(
    list: (database: BinomeDatabase, programmeId: ProgrammeId) => Promise<Rows>,
  ) => keepRows(() => list(database, programmeId));
  const tables = {
    programmes: ofProgramme(getProgramme),
    people: ofProgramme(listPeople),
    enrolments: ofProgramme(listEnrolments),
    rounds: ofProgramme(listRounds),
    skills: ofProgramme(listSkills),
    pairs: ofProgramme(listPairs),
    charters: ofProgramme(listCharters),
    goals: ofProgramme(listGoals),
    sessions: ofProgramme(listSessions),
    assessments: ofProgramme(listAssessments),
    surveys: ofProgramme(listSurveys),
    surveyInvitations: ofProgramme(listCountedInvitations),
    surveyResponses: ofProgramme(listResponses),
    practices: ofProgramme(listPractices),
    indicators: ofProgramme(listIndicators),
    indicatorReadings: ofProgramme(listReadings),
    interventions: ofProgramme(listInterventions),
  } as const satisfies Readonly<Record<FactsTable, KeptRows<unknown>>>;
  return {
    forget(table) {
      tables[table].forget();
    },
    async read() {
      const programme = await tables.programmes.get();
      if (programme === null) return null;
      const [people, enrolments, rounds, skills, pairs, charters, goals, sessions] =
        await Promise.all([
          tables.people.get(),
          tables.enrolments.get(),
          tables.rounds.get(),
          tables.skills.get(),
          tables.pairs.get(),
          tables.charters.get(),
          tables.goals.get(),
          tables.sessions.get(),
        ]);
      const [
        assessments,
        surveys,
        invitations,
        responses,
        practices,
        indicators,
        readings,
        nudges,
      ] = await Promise.all([
        tables.assessments.get(),
        tables.surveys.get(),
        tables.surveyInvitations.get(),
        tables.surveyResponses.get(),
        tables.practices.get(),
        tables.indicators.get(),
        tables.indicatorReadings.get(),
        tables.interventions.get(),
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
        invitations,
        responses,
        practices,
        indicators,
        readings,
        interventions: nudges,
      };
    },
  };
}

async function listCountedInvitations(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<ProgressFacts['invitations']> {
  const invitations = await listInvitations(database, programmeId);
  return invitations.map(({ key: _key, ...invitation }) => invitation);
}

interface KeptRows<Rows> {
  get(): Promise<Rows>;
  forget(): void;
}

function keepRows<Rows>(read: () => Promise<Rows>): KeptRows<Rows> {
  let kept: Promise<Rows> | null = null;
  return {
    get: () => (kept ??= read()),
    forget() {
      kept = null;
    },
  };
}
