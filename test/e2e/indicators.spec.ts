import { expect } from '@playwright/test';
import { buildGoal } from '#test/builders/session-entities.ts';
import { testId } from '#test/builders/entities.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { daysAgo, plantRunningPair, type RunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { undoNotice } from './support/undo-notice.ts';

/** One goal that was achieved and one that was not. */
function twoGoals({ programmeId, pair }: RunningPair) {
  const own = { programmeId, pairId: pair.id, skillId: null, movedOn: daysAgo(3) };
  return [
    { kind: 'put', table: 'goals', entity: buildGoal({ ...own, state: 'achieved' }) },
    { kind: 'put', table: 'goals', entity: buildGoal({ ...own, id: testId(0x161) }) },
  ] as const;
}

test('a figure tells what it rests on, what it needs, and how far its target is', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  await plantRows(window, twoGoals(planted));
  await window.evaluate(
    `location.hash = '#/programmes/${planted.programmeId}/progress/indicators'`,
  );
  await window.reload();
  await waitUntilReady(window);
  const goals = window.getByRole('article', { name: 'Goal attainment' });
  await expect(goals).toContainText('50%');
  await expect(goals).toContainText('of 2 goals set');
  const nps = window.getByRole('article', { name: 'NPS' });
  await expect(nps).toContainText('No figure yet');
  await expect(nps).toContainText('Needs answers');

  await goals.getByRole('button', { name: 'Set a target for Goal attainment' }).click();
  const dialog = window.getByRole('dialog', { name: 'Goal attainment' });
  await dialog.getByRole('textbox', { name: 'Baseline (%)' }).fill('90');
  const target = dialog.getByRole('textbox', { name: 'Target (%)' });
  await target.fill('80');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(target).toHaveAccessibleDescription(/worse than the baseline/);
  await dialog.getByRole('textbox', { name: 'Baseline (%)' }).fill('40 %');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(goals).toContainText('Target 80% · from 40%');
  await expect(goals).toContainText('25% of the way');

  await undoNotice(window, 'Target set');
  await expect(goals.getByRole('button', { name: 'Set a target for' })).toBeVisible();
});

test('an own indicator is read over time, in French figures, and goes with its readings', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'dark' } });
  const { window } = running;
  const { programmeId } = await plantRunningPair(running, 'fr');
  await window.evaluate(`location.hash = '#/programmes/${programmeId}/progress/indicators'`);
  await window.getByRole('button', { name: 'Nouvel indicateur' }).click();
  let dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Ce qui est mesuré' }).fill('Fidélisation des juniors');
  await dialog.getByRole('textbox', { name: 'Unité' }).fill('%');
  await dialog.getByRole('textbox', { name: 'Départ (%)' }).fill('88');
  await dialog.getByRole('textbox', { name: 'Cible (%)' }).fill('92');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  const card = window.getByRole('article', { name: 'Fidélisation des juniors' });
  await expect(card).toContainText('Aucun relevé');

  await card.getByRole('button', { name: /^Noter un relevé/ }).click();
  dialog = window.getByRole('dialog', { name: 'Nouveau relevé' });
  await dialog.getByRole('textbox', { name: 'Valeur (%)' }).fill('90,5');
  const readOn = dialog.getByLabel('Relevé le');
  await readOn.fill(daysAgo(-2));
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(readOn).toHaveAccessibleDescription(/pas encore venu/);
  await readOn.fill(daysAgo(30));
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(card).toContainText('90,5');
  await expect(card).toContainText(/62\s?% du chemin/);
  await expect(dialog).toBeHidden();

  await card.getByRole('button', { name: /^Tous les relevés/ }).click();
  await card.getByRole('button', { name: /^Modifier le relevé/ }).click();
  dialog = window.getByRole('dialog', { name: 'Relevé' });
  await expect(dialog.getByRole('textbox', { name: 'Valeur (%)' })).toHaveValue('90,5');
  await dialog.getByRole('textbox', { name: 'Valeur (%)' }).fill('93');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(card).toContainText('atteinte');
  await expect(dialog).toBeHidden();
  await expectAccessible(window, 'indicators');

  await card.getByRole('button', { name: /^Que faire de/ }).click();
  await window.getByRole('menuitem', { name: 'Supprimer avec ses relevés' }).click();
  await expect(card).toBeHidden();
  await expect.poll(() => storedFields(window, 'indicatorReadings')).toEqual([]);
});
