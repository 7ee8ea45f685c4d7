import { useLiveQuery } from 'dexie-react-hooks';
import type { ProgrammeId, SurveyId, SurveyInvitationId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { joinParticipants, type Participant } from '#shared/domain/people/participant.ts';
import type { CountedInvitation } from '#shared/domain/progress/progress-facts.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { Survey, SurveyTemplate } from '#shared/domain/progress/survey.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase, LineDraft } from '#renderer/storage/database.ts';
import { listLineDrafts } from '#renderer/storage/line-drafts.ts';
import { listEnrolments } from '#renderer/storage/repositories/enrolments.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listResponsesTo } from '#renderer/storage/repositories/survey-responses.ts';
import {
  getSurvey,
  listInvitations,
  listInvitationsTo,
  listSurveys,
  listSurveyTemplates,
} from '#renderer/storage/repositories/surveys.ts';
import { interviewPlace, readNoted } from './use-interview-draft.ts';

/** Who could be asked, and in which pairs they are. */
export interface SurveyPeople {
  readonly participants: readonly Participant[];
  readonly pairs: readonly Pair[];
}

export interface SurveysData extends SurveyPeople {
  readonly surveys: readonly Survey[];
  readonly invitations: readonly CountedInvitation[];
  readonly templates: readonly SurveyTemplate[];
}

/** One survey with all there is to see of it. */
export interface SurveyData extends SurveyPeople {
  readonly survey: Survey;
  readonly invitations: readonly CountedInvitation[];
  readonly responses: readonly SurveyResponse[];
}

export function useSurveysData(programmeId: ProgrammeId): SurveysData | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const [surveys, invitations, templates, people] = await Promise.all([
      listSurveys(database, programmeId),
      listInvitations(database, programmeId),
      listSurveyTemplates(database),
      readSurveyPeople(database, programmeId),
    ]);
    return { surveys, invitations, templates, ...people };
  }, [database, programmeId]);
}

/** Undefined until it has been read; null when there is no such survey. */
export function useSurveyData(
  programmeId: ProgrammeId,
  surveyId: SurveyId,
): SurveyData | null | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const survey = await getSurvey(database, surveyId);
    if (survey?.programmeId !== programmeId) return null;
    const [invitations, responses, people] = await Promise.all([
      listInvitationsTo(database, surveyId),
      listResponsesTo(database, surveyId),
      readSurveyPeople(database, programmeId),
    ]);
    return { survey, invitations, responses, ...people };
  }, [database, programmeId, surveyId]);
}

/**
 * What was noted of talks and never filed. It stays when a survey by name is closed, for that can be undone
 * and the survey opened again. Undefined until it has been read.
 */
export function useBegunInterviews({
  survey,
  invitations,
}: Pick<SurveyData, 'survey' | 'invitations'>):
  ReadonlyMap<SurveyInvitationId, LineDraft> | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const places = invitations.map(({ id }) => interviewPlace(id));
    const drafts = await listLineDrafts(database, places);
    const begun = drafts.filter(({ text }) => readNoted(text, survey.items) !== null);
    const byPlace = new Map(begun.map((draft) => [draft.id, draft]));
    return new Map(
      invitations.flatMap(({ id }) => {
        const draft = byPlace.get(interviewPlace(id));
        return draft === undefined ? [] : [[id, draft] as const];
      }),
    );
  }, [database, invitations, survey]);
}

/** What decisions about whom to ask are made on. */
export async function readSurveyPeople(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<SurveyPeople> {
  const [people, enrolments, pairs] = await Promise.all([
    listPeople(database),
    listEnrolments(database, programmeId),
    listPairs(database, programmeId),
  ]);
  return { participants: joinParticipants(people, enrolments), pairs };
}
