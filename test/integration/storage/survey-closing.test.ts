import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { closeSurvey } from '#shared/domain/progress/survey-decisions.ts';
import { measureFigure } from '#shared/domain/progress/survey-figures.ts';
import {
  closeSurveyCommand,
  openSurveyCommand,
} from '#renderer/features/progress/surveys/commands.ts';
import { listResponsesTo } from '#renderer/storage/repositories/survey-responses.ts';
import { getSurvey } from '#renderer/storage/repositories/surveys.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { testId } from '#test/builders/entities.ts';
import { buildInvitation, buildResponse, buildSurvey } from '#test/builders/progress-entities.ts';
import { createDevice } from './device.ts';

const survey = buildSurvey({ isAnonymous: true });

async function fileSixAnswers() {
  const { runner, database } = createDevice();
  const invitations = [1, 2, 3, 4, 5, 6].map((id) =>
    buildInvitation({ id: testId(0x900 + id), personId: null, isUsed: false }),
  );
  await runner.run(openSurveyCommand({ survey, invitations }));
  for (const [index, invitation] of invitations.entries()) {
    await runner.run({
      name: 'command.test',
      changes: [
        { kind: 'put', table: 'surveyInvitations', entity: { ...invitation, isUsed: true } },
        {
          kind: 'put',
          table: 'surveyResponses',
          entity: buildResponse({ id: testId(0xa00 + index), personId: null, pairId: null }),
        },
      ],
    });
  }
  const closed = closeSurvey(survey, await listResponsesTo(database, survey.id), buildContext());
  if (closed === null) throw new Error('The survey was open.');
  await runner.run(closeSurveyCommand(closed));
  return { runner, database };
}

test('no undo takes an answer out of anonymous results that can be seen', async () => {
  const { runner, database } = await fileSixAnswers();
  const figure = async () => {
    const stored = await getSurvey(database, survey.id);
    const responses = await listResponsesTo(database, survey.id);
    return measureFigure({ surveys: stored === null ? [] : [stored], responses }, 'trust', null);
  };
  const seen = await figure();
  expect(seen).toMatchObject({ kind: 'value', count: 6 });
  // The last six filings; the closing itself is passed over.
  for (let step = 0; step < 6; step += 1) {
    expect(await runner.undoLast()).toMatchObject({ ok: true, value: { name: 'command.test' } });
    expect(await figure()).toEqual(seen);
  }
  await runner.redoLast();
  expect(await figure()).toEqual(seen);
});
