import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { SurveyResponseId } from '#shared/domain/ids.ts';
import { closeSurvey, reopenSurvey } from '#shared/domain/progress/survey-decisions.ts';
import { measureFigure } from '#shared/domain/progress/survey-figures.ts';
import {
  closeSurveyCommand,
  createSurveyCommand,
  deleteSurveyCommand,
  editSurveyCommand,
  inviteCommand,
  openSurveyCommand,
  reopenSurveyCommand,
} from '#renderer/features/progress/surveys/commands.ts';
import { listResponsesTo } from '#renderer/storage/repositories/survey-responses.ts';
import { getSurvey, listInvitationsTo } from '#renderer/storage/repositories/surveys.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day, testId } from '#test/builders/entities.ts';
import { buildInvitation, buildResponse, buildSurvey } from '#test/builders/progress-entities.ts';
import { createDevice } from './device.ts';

const survey = buildSurvey({ isAnonymous: true });
const invitations = [1, 2, 3, 4, 5, 6].map((id) =>
  buildInvitation({ id: testId(0x900 + id), personId: null, isUsed: false }),
);

/** A survey that was by name before it was opened. */
async function openAnonymous() {
  const { runner, database } = createDevice();
  const draft = { ...survey, state: 'draft' } as const;
  await runner.run(createSurveyCommand({ ...draft, isAnonymous: false }));
  await runner.run(editSurveyCommand(draft));
  await runner.run(openSurveyCommand({ survey, invitations }));

  async function read() {
    const stored = await getSurvey(database, survey.id);
    const responses = await listResponsesTo(database, survey.id);
    return {
      survey: stored,
      responses,
      invitations: await listInvitationsTo(database, survey.id),
      figure: measureFigure({ surveys: stored === null ? [] : [stored], responses }, 'trust', null),
    };
  }
  async function fileAnswers(from: number, to: number) {
    for (const [index, invitation] of invitations.entries()) {
      if (index < from || index >= to) continue;
      const id = testId<SurveyResponseId>(0xa00 + index);
      await runner.run({
        name: 'command.test',
        changes: [
          { kind: 'put', table: 'surveyInvitations', entity: { ...invitation, isUsed: true } },
          {
            kind: 'put',
            table: 'surveyResponses',
            entity: buildResponse({ id, personId: null, pairId: null }),
          },
        ],
      });
    }
  }
  async function close() {
    const { survey: stored, responses, invitations: invited } = await read();
    const closed = stored === null ? null : closeSurvey(stored, responses, buildContext());
    if (closed === null) throw new Error('The survey was open.');
    const outcome = await runner.run(closeSurveyCommand(closed, invited));
    return { survey: closed.survey, outcome };
  }
  return { runner, database, read, fileAnswers, close };
}

test('no undo changes anything of anonymous results that can be seen', async () => {
  const { runner, read, fileAnswers, close } = await openAnonymous();
  await fileAnswers(0, 6);
  await close();
  const seen = await read();
  expect(seen.figure).toMatchObject({ kind: 'value', count: 6 });
  // As many as there have been commands: every one of them led to what is seen.
  for (let step = 0; step < 10; step += 1) {
    await runner.undoLast();
    expect(await read()).toEqual(seen);
  }
  await runner.redoLast();
  expect(await read()).toEqual(seen);
});

test('nor does the undo of an earlier closing, when too few had answered, open it again', async () => {
  const { runner, read, fileAnswers, close } = await openAnonymous();
  await fileAnswers(0, 4);
  const reopened = reopenSurvey((await close()).survey, 4, day('2026-12-31'));
  if (!reopened.ok) throw new Error('Nothing could be seen yet.');
  await runner.run(reopenSurveyCommand(reopened.value));
  await fileAnswers(4, 6);
  await close();
  const seen = await read();
  for (let step = 0; step < 12; step += 1) {
    await runner.undoLast();
    expect(await read()).toEqual(seen);
  }
});

test('what has nothing to do with the survey can still be undone', async () => {
  const { runner, fileAnswers, close } = await openAnonymous();
  const other = buildSurvey({ id: testId(0x777) });
  await runner.run(createSurveyCommand(other));
  await fileAnswers(0, 5);
  await close();
  const undone = await runner.undoLast();
  expect(undone).toMatchObject({ ok: true, value: { name: 'command.createSurvey' } });
});

test('nor does undo drop those who were invited later, and with them of how many so many have answered', async () => {
  const { runner, read, fileAnswers, close } = await openAnonymous();
  await fileAnswers(0, 5);
  const newcomers = [1, 2, 3, 4, 5].map((id) =>
    buildInvitation({ id: testId(0xb00 + id), personId: null, isUsed: false }),
  );
  const invited = await runner.run(inviteCommand(newcomers));
  await close();
  const seen = await read();
  expect(seen.invitations).toHaveLength(11);
  if (!invited.ok || invited.value.commandId === null) throw new Error('They were invited.');
  // As the button of its notice does, out of turn.
  await runner.undo(invited.value.commandId);
  expect(await read()).toEqual(seen);
  await runner.undoLast();
  expect(await read()).toEqual(seen);
});

test('a closing that cannot be kept from being undone does not take place', async () => {
  const { database, read, fileAnswers, close } = await openAnonymous();
  await fileAnswers(0, 5);
  const before = await read();
  const logged = await database.commands.count();
  const refuse = () => {
    throw new Error('The disk is full.');
  };
  database.commands.hook('updating', refuse);
  expect(await close()).toMatchObject({ outcome: { ok: false } });
  expect(await read()).toEqual(before);
  expect(await database.commands.count()).toBe(logged);
  expect(await database.journalQueue.count()).toBe(0);
  database.commands.hook('updating').unsubscribe(refuse);
  expect(await close()).toMatchObject({ outcome: { ok: true } });
});

test('a draft that was open before goes with its invitations and answers, and comes back with them', async () => {
  const { runner, read, fileAnswers } = await openAnonymous();
  await fileAnswers(0, 2);
  const whole = await read();
  if (whole.survey === null) throw new Error('The survey is open.');
  await runner.run(deleteSurveyCommand({ ...whole.survey, state: 'draft' }, whole));
  expect(await read()).toMatchObject({ survey: null, invitations: [], responses: [] });
  await runner.undoLast();
  expect(await read()).toEqual(whole);
});
