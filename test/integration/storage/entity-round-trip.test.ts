import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PutChange } from '#renderer/storage/change.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listCriteria } from '#renderer/storage/repositories/criteria.ts';
import { listCriteriaProfiles } from '#renderer/storage/repositories/criteria-profiles.ts';
import { listEnrolments } from '#renderer/storage/repositories/enrolments.ts';
import { listEvaluations } from '#renderer/storage/repositories/evaluations.ts';
import { listExclusions } from '#renderer/storage/repositories/exclusions.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { listRounds } from '#renderer/storage/repositories/rounds.ts';
import { listScenarios } from '#renderer/storage/repositories/scenarios.ts';
import { listChartersOfPair } from '#renderer/storage/repositories/charters.ts';
import { listGoalsOfPair } from '#renderer/storage/repositories/goals.ts';
import { listActionsOfPair } from '#renderer/storage/repositories/actions.ts';
import { listSessionsOfPair } from '#renderer/storage/repositories/sessions.ts';
import { listSessionSeries } from '#renderer/storage/repositories/session-series.ts';
import { listAgendaTemplates } from '#renderer/storage/repositories/agenda-templates.ts';
import { listOpenNotes, listSealedNotes } from '#renderer/storage/repositories/notes.ts';
import { listAttachments } from '#renderer/storage/repositories/attachments.ts';
import { listBusyTimes } from '#renderer/storage/repositories/busy-times.ts';
import { listAssessments } from '#renderer/storage/repositories/assessments.ts';
import { listIndicators, listReadings } from '#renderer/storage/repositories/indicators.ts';
import { listInterventions } from '#renderer/storage/repositories/interventions.ts';
import { listPractices } from '#renderer/storage/repositories/practices.ts';
import { listProgressReports } from '#renderer/storage/repositories/progress-reports.ts';
import { listSavedViews } from '#renderer/storage/repositories/saved-views.ts';
import { listResponses } from '#renderer/storage/repositories/survey-responses.ts';
import {
  listInvitations,
  listSurveys,
  listSurveyTemplates,
} from '#renderer/storage/repositories/surveys.ts';
import { listSkills } from '#renderer/storage/repositories/skills.ts';
import { getWorkspace } from '#renderer/storage/repositories/workspaces.ts';
import {
  buildCriteriaProfile,
  buildCriterion,
  buildEvaluation,
  buildEnrolment,
  buildExclusion,
  buildPair,
  buildPerson,
  buildProgramme,
  buildRound,
  buildScenario,
  buildSkill,
  buildWorkspace,
} from '#test/builders/entities.ts';
import {
  buildAction,
  buildAgendaTemplate,
  buildAttachment,
  buildBusyTime,
  buildCharter,
  buildGoal,
  buildOpenNote,
  buildSealedNote,
  buildSession,
  buildSessionSeries,
} from '#test/builders/session-entities.ts';
import {
  buildAssessment,
  buildIndicator,
  buildIntervention,
  buildInvitation,
  buildPractice,
  buildProgressReport,
  buildReading,
  buildResponse,
  buildSavedView,
  buildSurvey,
  buildSurveyTemplate,
} from '#test/builders/progress-entities.ts';
import { createDevice } from './device.ts';

const { id: programmeId } = buildProgramme();
const { id: pairId } = buildPair();
type Read = (database: BinomeDatabase) => Promise<unknown>;

const everyEntity: readonly { readonly put: PutChange; readonly read: Read }[] = [
  {
    put: { kind: 'put', table: 'workspaces', entity: buildWorkspace() },
    read: async (database) => [await getWorkspace(database)],
  },
  { put: { kind: 'put', table: 'programmes', entity: buildProgramme() }, read: listProgrammes },
  {
    put: { kind: 'put', table: 'rounds', entity: buildRound() },
    read: (database) => listRounds(database, programmeId),
  },
  { put: { kind: 'put', table: 'people', entity: buildPerson() }, read: listPeople },
  {
    put: { kind: 'put', table: 'enrolments', entity: buildEnrolment() },
    read: (database) => listEnrolments(database, programmeId),
  },
  { put: { kind: 'put', table: 'skills', entity: buildSkill() }, read: listSkills },
  {
    put: { kind: 'put', table: 'criteria', entity: buildCriterion() },
    read: (database) => listCriteria(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'exclusions', entity: buildExclusion() },
    read: (database) => listExclusions(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'scenarios', entity: buildScenario() },
    read: (database) => listScenarios(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'pairs', entity: buildPair() },
    read: (database) => listPairs(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'evaluations', entity: buildEvaluation() },
    read: (database) => listEvaluations(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'criteriaProfiles', entity: buildCriteriaProfile() },
    read: listCriteriaProfiles,
  },
  {
    put: { kind: 'put', table: 'charters', entity: buildCharter() },
    read: (database) => listChartersOfPair(database, pairId),
  },
  {
    put: { kind: 'put', table: 'goals', entity: buildGoal() },
    read: (database) => listGoalsOfPair(database, pairId),
  },
  {
    put: { kind: 'put', table: 'actions', entity: buildAction() },
    read: (database) => listActionsOfPair(database, pairId),
  },
  {
    put: { kind: 'put', table: 'sessions', entity: buildSession() },
    read: (database) => listSessionsOfPair(database, pairId),
  },
  {
    put: { kind: 'put', table: 'sessionSeries', entity: buildSessionSeries() },
    read: (database) => listSessionSeries(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'agendaTemplates', entity: buildAgendaTemplate() },
    read: listAgendaTemplates,
  },
  {
    put: { kind: 'put', table: 'pairNotes', entity: buildOpenNote() },
    read: (database) => listOpenNotes(database, pairId),
  },
  {
    put: {
      kind: 'put',
      table: 'coordinatorNotes',
      entity: buildOpenNote({ visibility: 'coordinator' }),
    },
    read: (database) => listOpenNotes(database, pairId),
  },
  {
    put: { kind: 'put', table: 'privateNotes', entity: buildSealedNote() },
    read: (database) => listSealedNotes(database, pairId),
  },
  {
    put: { kind: 'put', table: 'attachments', entity: buildAttachment() },
    read: (database) => listAttachments(database, buildOpenNote().id),
  },
  {
    put: { kind: 'put', table: 'busyTimes', entity: buildBusyTime() },
    read: listBusyTimes,
  },
  {
    put: { kind: 'put', table: 'assessments', entity: buildAssessment() },
    read: (database) => listAssessments(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'surveys', entity: buildSurvey() },
    read: (database) => listSurveys(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'surveyTemplates', entity: buildSurveyTemplate() },
    read: listSurveyTemplates,
  },
  {
    put: { kind: 'put', table: 'surveyInvitations', entity: buildInvitation() },
    read: (database) => listInvitations(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'surveyResponses', entity: buildResponse() },
    read: (database) => listResponses(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'practices', entity: buildPractice() },
    read: (database) => listPractices(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'indicators', entity: buildIndicator() },
    read: (database) => listIndicators(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'indicatorReadings', entity: buildReading() },
    read: (database) => listReadings(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'interventions', entity: buildIntervention() },
    read: (database) => listInterventions(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'savedViews', entity: buildSavedView() },
    read: (database) => listSavedViews(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'progressReports', entity: buildProgressReport() },
    read: (database) => listProgressReports(database, programmeId),
  },
];

describe('the repositories', () => {
  it.each(everyEntity)('give back every part of a $put.table row', async ({ put, read }) => {
    const { runner, database } = createDevice();
    await runner.run({ name: 'command.test', changes: [put] });
    expect(await read(database)).toEqual([put.entity]);
  });
});
