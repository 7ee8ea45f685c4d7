import { expect } from '@playwright/test';
import { buildPractice } from '#test/builders/progress-entities.ts';
import { testId } from '#test/builders/entities.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { daysAgo, plantRunningPair, type RunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { undoNotice } from './support/undo-notice.ts';

/** Adopted so many days ago by the mentee, and not checked since. */
function adoptedPractice({ programmeId, pair, mentee }: RunningPair, days: number, title: string) {
  return buildPractice({
    id: testId(0x400 + days),
    programmeId,
    pairId: pair.id,
    personIds: [mentee.id],
    skillId: null,
    title,
    triedOn: daysAgo(days + 20),
    adoptedOn: daysAgo(days),
    check: null,
  });
}

test('a pair notes a practice in one line, adopts it, and takes that back', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const { programmeId, pair, mentor, mentee } = await plantRunningPair(running, 'en');
  await window.evaluate(
    `location.hash = '#/programmes/${programmeId}/pairs/${pair.id}?tab=practices'`,
  );
  const form = window.getByRole('form', { name: 'New practice' });
  const title = form.getByRole('textbox', { name: 'What changed at work' });
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(title).toHaveAccessibleDescription(/Say what changed/);

  await title.fill('Answers customers online');
  await form.getByRole('combobox', { name: 'By whom' }).click();
  await window.getByRole('option', { name: 'Both' }).click();
  await title.press('Enter');
  const card = window.getByRole('article', { name: 'Answers customers online' });
  await expect(card).toContainText('Nora Haddad, Philippe Aubry · tried since');
  await expect(title).toHaveValue('');
  await expect(title).toBeFocused();

  await card.getByRole('button', { name: 'What to do with' }).click();
  await window.getByRole('menuitem', { name: 'Adopted today' }).click();
  await expect(card).toContainText('Check on');
  await undoNotice(window, 'Noted as adopted today');
  await expect(card).toContainText('tried since');
  await expect
    .poll(() => storedFields(window, 'practices'))
    .toMatchObject([
      {
        state: 'tried',
        adoptedOn: null,
        pairId: pair.id,
        personIds: [mentor.id, mentee.id],
      },
    ]);
});

test('what was adopted 90 days ago is checked: still in use, or given up with why', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  await plantRows(window, [
    {
      kind: 'put',
      table: 'practices',
      entity: adoptedPractice(planted, 120, 'Posts each month'),
    },
    {
      kind: 'put',
      table: 'practices',
      entity: adoptedPractice(planted, 100, 'Meets standing up'),
    },
    {
      kind: 'put',
      table: 'practices',
      entity: adoptedPractice(planted, 10, 'Signs on screen'),
    },
  ]);
  await window.evaluate(`location.hash = '#/programmes/${planted.programmeId}/progress/practices'`);
  await window.reload();
  await waitUntilReady(window);
  const rows = window.getByRole('grid', { name: 'Practices' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Posts each month');
  await expect(rows.nth(2)).toContainText('Meets standing up');

  await window.getByRole('button', { name: 'Still in use: Posts each month' }).click();
  const kept = rows.filter({ hasText: 'Posts each month' });
  await expect(kept).toContainText('Kept at 90 days');

  await window.getByRole('button', { name: 'What to do with Meets standing up' }).click();
  await window.getByRole('menuitem', { name: 'Check at 90 days…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Check at 90 days' });
  await dialog.getByRole('radio', { name: 'No, no longer' }).check();
  await dialog.getByRole('button', { name: 'Save the check' }).click();
  const why = dialog.getByRole('textbox', { name: 'Why' });
  await expect(why).toHaveAccessibleDescription('Say why, in a few words.');
  await why.fill('No room for it');
  await dialog.getByRole('button', { name: 'Save the check' }).click();
  const lost = rows.filter({ hasText: 'Meets standing up' });
  await expect(lost).toContainText('No room for it');
  await expect(lost).toContainText('Abandoned');
  await expect(window.getByText(/1 kept at 90 days · 1 abandoned/)).toBeVisible();

  await window.getByRole('button', { name: 'Kept (1)' }).click();
  await expect(rows).toHaveCount(2);
  await expect(kept).toBeVisible();
});

test('practices are accessible and fit 1024×640 in French, in the dark', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'dark' } });
  const { window, app } = running;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
  });
  const planted = await plantRunningPair(running, 'fr');
  const address = `#/programmes/${planted.programmeId}/progress/practices`;
  await window.evaluate(`location.hash = '${address}'`);
  await expect(window.getByRole('heading', { name: 'Aucune pratique notée' })).toBeVisible();
  await expectAccessible(window, 'no practices yet');
  await plantRows(window, [
    {
      kind: 'put',
      table: 'practices',
      entity: adoptedPractice(planted, 120, 'Publie chaque mois'),
    },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await expect(window.getByRole('grid', { name: 'Pratiques' })).toContainText('Publie chaque mois');
  await expectAccessible(window, 'practices');
  const overflow = await window.evaluate(
    `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await window.getByRole('button', { name: 'Noter une pratique' }).click();
  await expect(window.getByRole('dialog', { name: 'Nouvelle pratique' })).toBeVisible();
  await expectAccessible(window, 'a new practice');
});
