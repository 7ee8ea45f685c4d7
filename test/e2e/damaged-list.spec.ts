import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import { sendMenuCommand } from './support/menu.ts';
import { answerOpenDialog } from './support/stub-dialogs.ts';

test('a damaged list is imported as far as it can be, and every problem is named', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  await window.evaluate('globalThis.alert = () => { globalThis.wasAttacked = true; }');
  const job = mainJob(running, 'en');
  await job.createProgramme('Damaged');
  await job.openImport();
  await job.chooseList(fixturePath('people-22-damaged.csv'));
  await job.confirmColumns();

  const problems = window.getByRole('grid', { name: /^To look at/ });
  await expect(problems.getByText('“deux” is not a number', { exact: false })).toBeVisible();
  await expect(problems.getByText('parrain', { exact: false })).toBeVisible();
  // Every problem of the list is there, the last ones after scrolling.
  const shown = Number(await problems.getAttribute('aria-rowcount')) - 1;
  expect(shown, 'the manager whom nobody is among them').toBe(15);
  await problems.getByRole('row').nth(1).focus();
  await window.keyboard.press('End');
  await expect(problems.getByText('Row left out').last()).toBeVisible();

  await job.storePeople();
  await window.getByRole('button', { name: 'See the people' }).click();
  const people = window.getByRole('grid', { name: 'People' });
  await expect(
    people.getByText('=HYPERLINK("http://exemple.test";"clic")', { exact: false }),
  ).toBeVisible();
  await window.getByRole('searchbox').fill('rossi');
  await people.getByText('Tom Rossi').click();
  await expect(window.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  expect(await window.evaluate('globalThis.wasAttacked === true')).toBe(false);
});

test('an Excel workbook gives the same people as the CSV it was saved from', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'light' } });
  await waitUntilReady(running.window);
  const job = mainJob(running, 'fr');
  await job.createProgramme('Classeur');
  await job.importPeople(fixturePath('people-46-fr.xlsx'));
  await running.window.getByRole('button', { name: 'Voir les personnes' }).click();
  await expect(running.window.getByText('46 personnes · 24 mentors · 22 mentorés')).toBeVisible();
});

test('a list of mentors only needs nobody’s role but everybody’s', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const folder = await mkdtemp(path.join(tmpdir(), 'binome-list-'));
  const file = path.join(folder, 'mentors.csv');
  await writeFile(
    file,
    'Name,Email,Can teach\nAna Lopes,ana@example.org,SEO:3\nBo Lind,bo@example.org,Teams:4\n',
  );
  const job = mainJob(running, 'en');
  await job.createProgramme('Mentors only');
  await job.openImport();
  await answerOpenDialog(running.app, file);
  await window.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(window.getByRole('button', { name: 'Check the people' })).toBeDisabled();
  await window.getByRole('combobox', { name: 'Everyone on this list is' }).click();
  await window.getByRole('option', { name: 'Mentor', exact: true }).click();
  // Visiting another screen loses nothing of what was set.
  await window.getByRole('link', { name: 'Settings' }).click();
  await window.getByRole('link', { name: 'Overview' }).click();
  await window.getByRole('button', { name: 'Import people' }).click();
  await job.confirmColumns();
  await job.storePeople();
  await window.getByRole('button', { name: 'See the people' }).click();
  await expect(window.getByText('2 people · 2 mentors · 0 mentees')).toBeVisible();
  await rm(folder, { recursive: true });
});

test('an import is taken back whole', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Taken back');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await window.getByRole('button', { name: 'Undo this import' }).click();
  // The wizard starts again; nothing of the list is left.
  await expect(window.getByText('Undone: import people')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  await window.getByRole('link', { name: 'People' }).click();
  await expect(window.getByText('Nobody yet')).toBeVisible();
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await expect(window.getByText('46 people added')).toBeVisible();
});

test('an import that was taken back from the menu leaves no button to take back something else', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Taken back elsewhere');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await sendMenuCommand(running, 'undo');
  await expect(window.getByText('Undone: import people')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Undo this import' })).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  await sendMenuCommand(running, 'redo');
  await expect(window.getByText('Redone: import people')).toBeVisible();
  await window.getByRole('link', { name: 'People' }).click();
  await expect(window.getByText('46 people ·')).toBeVisible();
  await sendMenuCommand(running, 'redo');
  await expect(window.getByText('Nothing to redo')).toBeVisible();

  // Who comes back after an import wants another list, not what was done with the last.
  await job.openImport();
  await job.chooseList(fixturePath('people-46-fr.csv'));
  await job.confirmColumns();
  await job.storePeople();
  await window.getByRole('link', { name: 'Settings' }).click();
  await window.getByRole('link', { name: 'People' }).click();
  await job.openImport();
});

test('a list imported twice merges instead of doubling', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Twice');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await window.getByRole('button', { name: 'See the people' }).click();
  await job.openImport();
  await job.chooseList(fixturePath('people-46-fr.csv'));
  await job.confirmColumns();
  await expect(window.getByRole('tab', { name: 'Duplicates (46)' })).toBeVisible();
  await job.storePeople();
  await window.getByRole('button', { name: 'See the people' }).click();
  await expect(window.getByText('46 people · 24 mentors · 22 mentees')).toBeVisible();
});
