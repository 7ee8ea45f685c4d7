import type { Filing } from '#shared/formats/check-in/file-responses.ts';
import type { Command } from '#renderer/services/use-command.ts';

/** Files what came in one heap, so that it is taken back as one. */
export function fileResponsesCommand({
  responses,
  invitations,
}: Pick<Filing, 'responses' | 'invitations'>): Command {
  return {
    name: 'command.fileResponses',
    changes: [
      ...responses.map((entity) => ({ kind: 'put', table: 'surveyResponses', entity }) as const),
      ...invitations.map(
        (entity) => ({ kind: 'put', table: 'surveyInvitations', entity }) as const,
      ),
    ],
  };
}
