import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import { sendMenuCommand } from './support/menu.ts';

test('an accepted pair says so when one of the two is no longer a volunteer', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Consent');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await job.openPairing();
  await job.proposePairs();
  await job.acceptAll();
  await job.openFirstPair();
  const panel = window.getByRole('complementary', { name: 'Why this pair' });
  await expect(panel.getByText('Both volunteered')).toBeVisible();

  await window.getByRole('link', { name: 'People' }).click();
  await window.getByRole('searchbox').fill('kouassi clement');
  await window.getByRole('grid', { name: 'People' }).getByText('Clément Kouassi').click();
  await window.getByRole('button', { name: 'Edit' }).click();
  await window.getByRole('switch', { name: 'Has volunteered' }).click();
  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(window.getByText('Has not volunteered', { exact: true })).toBeVisible();

  await job.openPairing();
  await expect(panel.getByText('Clément Kouassi has not volunteered')).toBeVisible();
  await expect(panel.getByRole('img', { name: 'Rule broken' })).toHaveCount(1);
});

test('whoever leaves the programme frees their partner, who then waits; one undo brings both back', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Leaving');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await job.openPairing();
  await job.proposePairs();
  await job.acceptAll();
  await window.getByRole('link', { name: 'People' }).click();
  await window.getByRole('searchbox').fill('kouassi clement');
  await window.getByRole('grid', { name: 'People' }).getByText('Clément Kouassi').click();
  await window.getByRole('button', { name: 'Remove from the programme' }).click();
  await expect(window.getByText('45 people · 23 mentors · 22 mentees')).toBeVisible();

  await job.openPairing();
  await job.showView('list');
  await expect(window.getByRole('tab', { name: 'Pairs (18)' })).toBeVisible();
  await window.getByRole('tab', { name: 'Without a pair (9)' }).click();
  const waiting = window.getByRole('grid', { name: 'People without a pair' });
  await expect(waiting.getByText('Isabelle Çelik', { exact: true })).toBeVisible();
  // From the menu: the notice may have gone by now.
  await sendMenuCommand(running, 'undo');
  await expect(window.getByRole('tab', { name: 'Pairs (19)' })).toBeVisible();
  await expect(window.getByRole('tab', { name: 'Without a pair (8)' })).toBeVisible();
});

test('someone known from another programme joins this one instead of being doubled', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.createProgramme('First');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await window.getByRole('button', { name: 'First' }).click();
  await window.getByRole('menuitem', { name: 'New programme' }).click();
  await job.createProgramme('Second');
  await window.getByRole('link', { name: 'People' }).click();
  await window.getByRole('button', { name: 'Add a person' }).click();
  await window.getByLabel('Given name').fill('Clément');
  await window.getByLabel('Family name').fill('Kouassi');
  await window.getByLabel('Email').fill('clement.kouassi@exemple.test');
  await expect(
    window.getByText('Clément Kouassi is already known from another programme.', { exact: false }),
  ).toBeVisible();
  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(window.getByText('1 person · 1 mentor · 0 mentees')).toBeVisible();

  await window.getByRole('button', { name: 'Second' }).click();
  await window.getByRole('menuitem', { name: 'First' }).click();
  await window.getByRole('link', { name: 'People' }).click();
  await expect(window.getByText('46 people · 24 mentors · 22 mentees')).toBeVisible();
});
