import type { NotedInterview } from '#shared/domain/progress/survey-interview.ts';
import type { ClosedSurvey, OpenedSurvey } from '#shared/domain/progress/survey-decisions.ts';
import type { Survey, SurveyInvitation, SurveyTemplate } from '#shared/domain/progress/survey.ts';
import type { Command } from '#renderer/services/use-command.ts';
import type { Change } from '#renderer/storage/command-runner.ts';

function putSurvey(entity: Survey): Change {
  return { kind: 'put', table: 'surveys', entity };
}

function putInvitation(entity: SurveyInvitation): Change {
  return { kind: 'put', table: 'surveyInvitations', entity };
}

export function createSurveyCommand(survey: Survey): Command {
  return { name: 'command.createSurvey', changes: [putSurvey(survey)] };
}

export function editSurveyCommand(survey: Survey): Command {
  return { name: 'command.editSurvey', changes: [putSurvey(survey)] };
}

export function deleteSurveyCommand({ id }: Survey): Command {
  return { name: 'command.deleteSurvey', changes: [{ kind: 'delete', table: 'surveys', id }] };
}

export function openSurveyCommand({ survey, invitations }: OpenedSurvey): Command {
  return {
    name: 'command.openSurvey',
    changes: [putSurvey(survey), ...invitations.map(putInvitation)],
  };
}

export function closeSurveyCommand(closed: ClosedSurvey): Command {
  return {
    name: 'command.closeSurvey',
    changes: [
      putSurvey(closed.survey),
      ...closed.replaced.map(({ id }): Change => ({
        kind: 'delete',
        table: 'surveyResponses',
        id,
      })),
      ...closed.responses.map((entity): Change => ({
        kind: 'put',
        table: 'surveyResponses',
        entity,
      })),
    ],
    ...(closed.isFinal && { isFinal: true }),
  };
}

export function reopenSurveyCommand(survey: Survey): Command {
  return { name: 'command.reopenSurvey', changes: [putSurvey(survey)] };
}

export function inviteCommand(invitations: readonly SurveyInvitation[]): Command {
  return { name: 'command.inviteToSurvey', changes: invitations.map(putInvitation) };
}

export function noteInterviewCommand({ response, invitation }: NotedInterview): Command {
  return {
    name: 'command.noteInterview',
    changes: [
      { kind: 'put', table: 'surveyResponses', entity: response },
      putInvitation(invitation),
    ],
  };
}

export function keepTemplateCommand(entity: SurveyTemplate): Command {
  return {
    name: 'command.keepSurveyTemplate',
    changes: [{ kind: 'put', table: 'surveyTemplates', entity }],
  };
}

export function deleteTemplateCommand({ id }: SurveyTemplate): Command {
  return {
    name: 'command.deleteSurveyTemplate',
    changes: [{ kind: 'delete', table: 'surveyTemplates', id }],
  };
}
