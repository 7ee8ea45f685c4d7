import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { PutChange } from '#renderer/storage/change.ts';
import { buildInvitation } from './progress-entities.ts';

/** All that facts hold, as changes that a test can store. */
export function historyChanges(facts: ProgressFacts): readonly PutChange[] {
  return [
    { kind: 'put', table: 'programmes', entity: facts.programme },
    ...facts.participants.flatMap(({ person, enrolment }): readonly PutChange[] => [
      { kind: 'put', table: 'people', entity: person },
      { kind: 'put', table: 'enrolments', entity: enrolment },
    ]),
    ...facts.invitations.map((invitation): PutChange => ({
      kind: 'put',
      table: 'surveyInvitations',
      entity: buildInvitation(invitation),
    })),
    ...facts.rounds.map((entity): PutChange => ({ kind: 'put', table: 'rounds', entity })),
    ...facts.skills.map((entity): PutChange => ({ kind: 'put', table: 'skills', entity })),
    ...facts.pairs.map((entity): PutChange => ({ kind: 'put', table: 'pairs', entity })),
    ...facts.charters.map((entity): PutChange => ({ kind: 'put', table: 'charters', entity })),
    ...facts.goals.map((entity): PutChange => ({ kind: 'put', table: 'goals', entity })),
    ...facts.sessions.map((entity): PutChange => ({ kind: 'put', table: 'sessions', entity })),
    ...facts.assessments.map((entity): PutChange => ({
      kind: 'put',
      table: 'assessments',
      entity,
    })),
    ...facts.surveys.map((entity): PutChange => ({ kind: 'put', table: 'surveys', entity })),
    ...facts.responses.map((entity): PutChange => ({
      kind: 'put',
      table: 'surveyResponses',
      entity,
    })),
    ...facts.practices.map((entity): PutChange => ({ kind: 'put', table: 'practices', entity })),
    ...facts.indicators.map((entity): PutChange => ({ kind: 'put', table: 'indicators', entity })),
    ...facts.readings.map((entity): PutChange => ({
      kind: 'put',
      table: 'indicatorReadings',
      entity,
    })),
    ...facts.interventions.map((entity): PutChange => ({
      kind: 'put',
      table: 'interventions',
      entity,
    })),
  ];
}
