import { expect, type Page } from '@playwright/test';
import type { SkillId } from '#shared/domain/ids.ts';
import type { SkillClaim } from '#shared/domain/people/person.ts';
import { asId } from '#renderer/storage/ids.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { plantRunningPair, type RunningPair } from './support/pair-life.ts';
import { plantRows, storedFields, storedIds } from './support/plant-rows.ts';

/** Two skills for the mentee, one in return. */
async function plantClaims(window: Page, { mentor, mentee }: RunningPair): Promise<void> {
  const [first, second, third] = (await storedIds(window, 'skills')).map((id) => asId<SkillId>(id));
  if (first === undefined || second === undefined || third === undefined) throw new Error('skills');
  const offers = (skillId: SkillId): SkillClaim => ({ direction: 'offered', skillId, level: 3 });
  const wants = (skillId: SkillId): SkillClaim => ({ direction: 'wanted', skillId, priority: 2 });
  await plantRows(window, [
    {
      kind: 'put',
      table: 'people',
      entity: { ...mentor, claims: [offers(first), offers(second), wants(third)] },
    },
    {
      kind: 'put',
      table: 'people',
      entity: { ...mentee, claims: [wants(first), wants(second), offers(third)] },
    },
  ]);
}

async function openSkills(window: Page, { programmeId }: RunningPair): Promise<void> {
  await window.evaluate(`location.hash = '#/programmes/${programmeId}/progress/assessments'`);
  await expect(window.getByRole('grid')).toBeVisible();
}

test('levels are entered by keys, show on the page of the pair, and are taken back at once', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'fr');
  await plantClaims(window, planted);
  await window.reload();
  await waitUntilReady(window);
  await openSkills(window, planted);
  await expect(window.getByText('4 en retard')).toBeVisible();
  await expectAccessible(window, 'the skills of all pairs');

  await window.getByRole('row', { name: /Nora Haddad/ }).press('Enter');
  const dialog = window.getByRole('dialog', { name: /^Compétences\s: Nora Haddad/ });
  await expect(
    dialog.getByRole('gridcell', { name: /Philippe Aubry sur soi/ }).first(),
  ).toBeFocused();
  await expectAccessible(window, 'the grid of levels');
  // Philippe of himself twice and of Nora once, then Nora of Philippe: the cursor goes on by itself.
  await window.keyboard.type('0123');
  const ofPartner = dialog.getByRole('gridcell', { name: /Nora Haddad sur son partenaire/ });
  await expect(ofPartner.first()).toHaveAccessibleName(/3 · en autonomie$/);
  await expect(ofPartner.last()).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Backspace');
  await expect(ofPartner.first()).toHaveAccessibleName(/pas encore de niveau$/);
  await window.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(window.getByText('2 niveaux saisis · 2 en retard')).toBeVisible();

  await window.evaluate(
    `location.hash = '#/programmes/${planted.programmeId}/pairs/${planted.pair.id}?tab=skills'`,
  );
  const learnt = window.getByRole('table', { name: 'Niveaux dans le temps, Philippe Aubry' });
  await expect(learnt.getByText('Soi 0 · aucun')).toBeAttached();
  await expect(learnt.getByText('Soi 1 · notions')).toBeAttached();
  await expect(window.getByText('Partenaire 2 · avec de l’aide')).toBeAttached();
  await expect(window.getByText(/^Niveaux encore attendus\s: Nora Haddad\.$/)).toBeVisible();
  await expectAccessible(window, 'the skills of a pair');

  const notice = window
    .getByRole('status')
    .filter({ hasText: /Niveaux enregistrés\s: Nora Haddad/ });
  await notice.getByRole('button', { name: 'Défaire' }).click();
  await expect(learnt.getByText('Soi 0 · aucun')).toHaveCount(0);
  expect(await storedFields(window, 'assessments')).toEqual([]);
});

test('a pair that shares no skill gets one where its levels are entered, and what is typed is not lost', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'dark' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  await openSkills(window, planted);
  await window.getByRole('row', { name: /No shared skill/ }).press('Enter');
  const dialog = window.getByRole('dialog', { name: /^Skills of Nora Haddad/ });
  await expect(dialog.getByText(/share no skill yet/)).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Add a skill' }).fill('Generative');
  await window.getByRole('option').first().click();
  const cell = dialog.getByRole('gridcell', { name: /Philippe Aubry of themselves/ });
  await expect(cell).toBeFocused();
  await window.keyboard.press('2');
  await expect(cell).toHaveAccessibleName(/2 · with guidance$/);

  await window.keyboard.press('Escape');
  await window.getByRole('alertdialog').getByRole('button', { name: 'Go on editing' }).click();
  await dialog.getByRole('button', { name: 'End To come' }).click();
  await dialog.getByRole('button', { name: '4 · teaches others' }).click();
  await dialog.getByRole('button', { name: 'Save levels' }).click();
  await expect(dialog).toBeHidden();
  const stored = await storedFields(window, 'assessments');
  expect(new Set(stored.map(({ point }) => point))).toEqual(new Set(['start', 'end']));
  await expect(window.getByText('+2 · 1 skill')).toBeVisible();
});
