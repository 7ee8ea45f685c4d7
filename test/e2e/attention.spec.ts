import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { testId } from '#test/builders/entities.ts';
import { buildInvitation, buildSurvey } from '#test/builders/progress-entities.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { daysAgo, plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { undoNotice } from './support/undo-notice.ts';

const pairName = 'Nora Haddad → Philippe Aubry';

test('a pair at risk waits in the queue with its reason and step, is nudged, and has its outcome noted', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  // It runs since 60 days and has never met.
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  const queue = window.getByRole('region', { name: '1 pair to see to' });
  const waiting = queue.getByRole('listitem').filter({ hasText: pairName });
  await expect(waiting).toContainText(/At risk · \d+ of 100/);
  await expect(waiting).toContainText('No session held in 60 days');
  await expect(waiting).toContainText('Plan the next session with both');

  await waiting.getByRole('button', { name: `Nudge ${pairName}` }).click();
  const dialog = window.getByRole('dialog');
  const message = dialog.getByRole('textbox', { name: 'Message' });
  await expect(message).toHaveValue(/^Hello Nora and Philippe,\n\nNo date is set/);
  await dialog.getByRole('button', { name: 'French' }).click();
  await expect(message).toHaveValue(/^Bonjour Nora et Philippe,/);
  await expectAccessible(window, 'the dialog of a nudge');
  await dialog.getByRole('textbox', { name: 'What you said or asked' }).fill('Called Philippe');
  await dialog.getByRole('button', { name: 'Note the nudge' }).click();
  await expect(waiting.getByText('Nudged today, waiting')).toBeVisible();
  const [stored] = await storedFields(window, 'interventions');
  expect(stored).toMatchObject({
    programmeId,
    pairId: pair.id,
    reason: 'plan',
    note: 'Called Philippe',
    state: 'open',
  });

  await undoNotice(window, 'Nudge noted');
  await expect(waiting.getByText('Nudged today, waiting')).toHaveCount(0);
  expect(await storedFields(window, 'interventions')).toEqual([]);
  await window.getByRole('button', { name: 'Redo' }).click();
  await waiting.getByRole('button', { name: 'Note the outcome' }).click();
  await dialog.getByRole('textbox', { name: 'Outcome' }).fill('A date is set');
  await dialog.getByRole('button', { name: 'Save the outcome' }).click();
  await expect(waiting.getByRole('button', { name: 'Note the outcome' })).toHaveCount(0);
  // The button that had the focus is gone, and what is beside it takes over.
  await expect(waiting.locator(':focus')).toHaveCount(1);

  await waiting.getByRole('link', { name: pairName }).click();
  const history = window.getByRole('list', { name: 'Nudges' }).getByRole('listitem');
  await expect(history).toContainText('Called Philippe');
  await expect(history).toContainText('A date is set');
  await history.getByRole('button', { name: 'Not done yet' }).click();
  await expect(history).toContainText('Waiting for an outcome');
  await expectAccessible(window, 'the page of a pair with nudges');
});

test('the overview of a running programme says what is missing rather than nought, in French and in the dark too', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'dark' } });
  const { window } = running;
  await plantRunningPair(running, 'fr');
  await expect(
    window.getByRole('region', { name: 'Ce qui vous attend aujourd’hui' }),
  ).toContainText('1 binôme sans charte convenue');
  const levels = window.getByRole('region', { name: 'Où en est le programme' });
  await expect(levels).toContainText('pas encore de données');
  await expect(levels).toContainText('aucun indicateur choisi pour l’instant');
  await expect(levels).not.toContainText(/(^|\D)0 %/);
  await expectAccessible(window, 'the overview of a running programme');
  await levels.getByRole('link', { name: 'Voir les progrès' }).click();
  await expect(window).toHaveURL(/progress$/);
});

test('a survey that lacks answers is on the overview, leads to its page, and is reminded of', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, mentee } = await plantRunningPair(running, 'en');
  const survey = buildSurvey({
    programmeId,
    title: { en: 'Spring pulse', fr: 'Point de printemps' },
    opensOn: daysAgo(10),
    dueOn: daysAgo(-3),
    state: 'open',
  });
  const invitation = buildInvitation({
    programmeId,
    surveyId: survey.id,
    personId: mentee.id,
    isUsed: false,
  });
  await plantRows(window, [
    { kind: 'put', table: 'surveys', entity: survey },
    { kind: 'put', table: 'surveyInvitations', entity: invitation },
    {
      kind: 'put',
      table: 'surveyInvitations',
      entity: { ...invitation, id: testId(0x241), isUsed: true },
    },
  ]);
  await window.reload();
  await waitUntilReady(window);
  const link = window.getByRole('link', { name: /^Spring pulse: due on .*, 1 of 2 answered$/ });
  await expect(link).toBeVisible();
  const file = path.join(running.userDataFolder, 'reminders.json');
  await expect
    .poll(() => readFile(file, 'utf8').catch(() => ''))
    .toContain('Survey due: Spring pulse');
  await link.click();
  await expect(window).toHaveURL(new RegExp(`progress/surveys/${survey.id}$`));
});
