import type { NotedInterview } from '#shared/domain/progress/survey-interview.ts';
import type { ClosedSurvey, OpenedSurvey } from '#shared/domain/progress/survey-decisions.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { Survey, SurveyInvitation, SurveyTemplate } from '#shared/domain/progress/survey.ts';
import type { Command } from '#renderer/services/use-command.ts';
import type { Change } from '#renderer/storage/command-runner.ts';

function putSurvey(entity: Survey): Change {
  return { kind: 'put', table: 'surveys', entity };
}

function putInvitation(entity: SurveyInvitation): Change {
  return { kind: 'put', table: 'surveyInvitations', entity };
}

function deleteResponse({ id }: SurveyResponse): Change {
  return { kind: 'delete', table: 'surveyResponses', id };
}

export function createSurveyCommand(survey: Survey): Command {
  return { name: 'command.createSurvey', changes: [putSurvey(survey)] };
}

export function editSurveyCommand(survey: Survey): Command {
  return { name: 'command.editSurvey', changes: [putSurvey(survey)] };
}

/** With what it left behind if it was ever open: an opening that was taken back keeps what came after it. */
export function deleteSurveyCommand(
  { id }: Survey,
  left: {
    readonly invitations: readonly SurveyInvitation[];
    readonly responses: readonly SurveyResponse[];
  },
): Command {
  return {
    name: 'command.deleteSurvey',
    changes: [
      { kind: 'delete', table: 'surveys', id },
      ...left.invitations.map((one): Change => ({
        kind: 'delete',
        table: 'surveyInvitations',
        id: one.id,
      })),
      ...left.responses.map(deleteResponse),
    ],
  };
}

export function openSurveyCommand({ survey, invitations }: OpenedSurvey): Command {
  return {
    name: 'command.openSurvey',
    changes: [putSurvey(survey), ...invitations.map(putInvitation)],
  };
}

/** A final one ends its invitations as well: one fewer would change how many of how many have answered. */
export function closeSurveyCommand(
  closed: ClosedSurvey,
  invitations: readonly Pick<SurveyInvitation, 'id'>[],
): Command {
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
    ...(closed.isFinal && {
      ends: invitations.map(({ id }) => ({ table: 'surveyInvitations', id })),
    }),
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
