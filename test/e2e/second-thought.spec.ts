import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { sendMenuCommand } from './support/menu.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { openSession, sessionOf, thisSession } from './support/session-page.ts';

test('wording that others should perhaps not read is questioned in the lines beside the notes', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const { programmeId, pair } = planted;
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity: sessionOf(planted, {}) }]);
  await window.reload();
  await waitUntilReady(window);
  const question = window.getByText(/^This may say something about health \(/);

  await openSession(window, planted, thisSession);
  await window.getByRole('button', { name: 'Start session' }).click();
  const decision = window.getByRole('textbox', { name: 'Add a decision' });
  await decision.fill('We wait until her depression is over');
  await decision.press('Enter');
  await expect(question).toBeVisible();
  await decision.fill('A post each month');
  await decision.press('Enter');
  await expect(question).toHaveCount(0);

  // A session that runs is not the one to come.
  await window.evaluate(`location.hash = '#/programmes/${programmeId}/pairs/${pair.id}'`);
  await expect(
    window.getByText(/ · session under way since .* · no session planned/),
  ).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Session under way' })).toBeVisible();
  await expect(window.getByRole('link', { name: 'Open the session' })).toBeVisible();

  await sendMenuCommand(running, 'log-session');
  const line = window.getByRole('textbox', { name: 'One line on it' });
  await line.fill('He has been on sick leave');
  await expect(question).toBeVisible();
  await line.fill('He has been on a train');
  await expect(question).toHaveCount(0);
  await line.fill('');
  await line.press('Escape');

  await window.getByRole('button', { name: 'More' }).click();
  await window.getByRole('menuitem', { name: 'Pause…' }).click();
  const note = window.getByRole('textbox', { name: 'Note' });
  await note.fill('She is on sick leave');
  await expect(question).toBeVisible();
  // It asks, and stops nothing.
  await window.getByRole('button', { name: 'Pause the pair' }).click();
  await expect(note).toHaveCount(0);
  expect(await storedFields(window, 'pairs')).toMatchObject([{ state: 'paused' }]);
});
