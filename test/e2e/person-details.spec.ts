import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import { undoNotice } from './support/undo-notice.ts';

test('what the form says of a person is kept, shown and taken back as one', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  const t = job.translate;
  await job.createProgramme('Details');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await window.getByRole('link', { name: t('app.nav.people') }).click();
  await window.getByRole('searchbox').fill('kouassi clement');
  await window
    .getByRole('grid', { name: t('people.title') })
    .getByText('Clément Kouassi')
    .click();
  await window.getByRole('button', { name: t('people.edit'), exact: true }).click();

  const dialog = window.getByRole('dialog', { name: 'Clément Kouassi' });
  const save = dialog.getByRole('button', { name: t('people.save') });
  await dialog.getByLabel(t('people.field.team')).fill('Growth');
  await dialog.getByRole('switch', { name: t('people.field.paused') }).click();
  await dialog.getByLabel(t('people.field.groupMinimum')).fill('3');
  await dialog.getByRole('checkbox', { name: 'Sat evening' }).click();
  await dialog.getByRole('button', { name: t('people.availability.add') }).click();
  const tags = dialog.getByLabel(t('people.field.motivationTags'));
  await tags.fill('Travel');
  await tags.press('Enter');
  await tags.press('Escape');
  await tags.blur();
  const choice = dialog.getByLabel(t('people.choices.add'));
  for (const name of ['Brigitte Sow', 'Isabelle Çelik']) {
    await choice.fill(name);
    await window.getByRole('option', { name }).click();
  }
  const chosen = dialog.getByRole('list').filter({ hasText: 'Brigitte Sow' }).getByRole('listitem');
  await expect(chosen).toContainText(['Brigitte Sow', 'Isabelle Çelik']);
  const up = dialog.getByRole('button', {
    name: t('people.choices.up', { name: 'Isabelle Çelik' }),
  });
  await up.press('Enter');
  await expect(chosen).toContainText(['Isabelle Çelik', 'Brigitte Sow']);
  await expect(
    dialog.getByRole('button', { name: t('people.choices.down', { name: 'Isabelle Çelik' }) }),
  ).toBeFocused();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(chosen).toContainText(['Brigitte Sow', 'Isabelle Çelik']);
  await dialog.getByRole('button', { name: t('people.customFields.add') }).click();
  await dialog.getByLabel(t('people.customFields.value'), { exact: true }).fill('Nantes');
  await save.click();
  await expect(dialog.getByText(t('people.problem.group-over-capacity'))).toBeVisible();
  await dialog.getByLabel(t('people.field.capacity')).fill('4');
  await save.click();
  await expect(dialog.getByText(t('people.problem.custom-field-unnamed'))).toBeVisible();
  await dialog.getByLabel(t('people.customFields.name'), { exact: true }).fill('School');
  await save.click();

  const panel = window.getByRole('complementary', { name: 'Clément Kouassi' });
  for (const text of ['Growth', 'Paused', '3 mentees', 'Travel', 'School', 'Nantes']) {
    await expect(panel.getByText(text, { exact: true })).toBeVisible();
  }
  await expect(panel.getByText(/Sat evening/)).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveText(['Brigitte Sow', 'Isabelle Çelik']);
  await undoNotice(window, t('people.saved', { name: 'Clément Kouassi' }));
  await expect(panel.getByText('Nantes')).toHaveCount(0);
  await expect(panel.getByText('Paused')).toHaveCount(0);
});

test('what was changed in the form is not lost by accident', async ({ launch }) => {
  const { window, ...running } = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await waitUntilReady(window);
  const job = mainJob({ window, ...running }, 'en');
  const t = job.translate;
  await job.createProgramme('By accident');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await window.getByRole('button', { name: t('people.import.done.people') }).click();
  await window.getByRole('button', { name: t('people.add') }).click();
  const dialog = window.getByRole('dialog');
  const question = window.getByRole('alertdialog', { name: t('app.discard.title') });

  // With nothing written there is nothing to ask.
  await expect(dialog).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await window.getByRole('button', { name: t('people.add') }).click();
  const email = dialog.getByLabel(t('people.field.email'));
  await email.fill('nora@example.org');
  await window.keyboard.press('Escape');
  await expect(question).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(email).toHaveValue('nora@example.org');
  await window.mouse.click(5, 300);
  await question.getByRole('button', { name: t('app.discard.confirm') }).click();
  await expect(dialog).toHaveCount(0);
});

test('a note about a person is written, kept over a restart, changed, deleted and brought back', async ({
  launch,
}) => {
  let running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await waitUntilReady(running.window);
  const job = mainJob(running, 'en');
  const t = job.translate;
  await job.createProgramme('Notes');
  await job.importPeople(fixturePath('people-46-fr.csv'));

  const openPerson = async () => {
    const { window } = running;
    await window.getByRole('link', { name: t('app.nav.people') }).click();
    await window.getByRole('searchbox').fill('kouassi clement');
    await window
      .getByRole('grid', { name: t('people.title') })
      .getByText('Clément Kouassi')
      .click();
    return window.getByRole('complementary', { name: 'Clément Kouassi' });
  };
  let panel = await openPerson();
  let dialog = running.window.getByRole('dialog');
  await expect(panel.getByText(t('evaluation.privacy'))).toBeVisible();
  await expect(panel.getByText(t('evaluation.empty', { name: 'Clément Kouassi' }))).toBeVisible();
  await panel.getByRole('button', { name: t('evaluation.add') }).click();
  await dialog.getByRole('button', { name: t('people.save') }).click();
  await expect(dialog.getByText(t('evaluation.problem.empty'))).toBeVisible();
  const warning = dialog.getByText('This may say something about', { exact: false });
  await dialog.getByLabel(t('evaluation.field.note')).fill('Has a serious illness.');
  await expect(warning).toContainText('health');
  await dialog.getByLabel(t('evaluation.field.note')).fill('Explains with patience.');
  await expect(warning).toHaveCount(0);
  await dialog.getByLabel(t('evaluation.field.mentoring')).click();
  await running.window.getByRole('option', { name: t('evaluation.rating.3') }).click();
  await dialog.getByRole('button', { name: t('people.save') }).click();
  await expect(dialog).toHaveCount(0);
  await expect(panel.getByText('Explains with patience.')).toBeVisible();

  running = await running.relaunch();
  await waitUntilReady(running.window);
  panel = await openPerson();
  dialog = running.window.getByRole('dialog');
  const rated = t('evaluation.rated.mentoring', { rating: t('evaluation.rating.3') });
  await expect(panel.getByText(rated)).toBeVisible();
  await panel.getByRole('button', { name: /^Edit the note/ }).click();
  await dialog.getByLabel(t('evaluation.field.kind')).click();
  await running.window.getByRole('option', { name: t('evaluation.kind.evaluation') }).click();
  await dialog.getByRole('button', { name: t('people.save') }).click();
  await expect(panel.getByText(/^Evaluation · /)).toBeVisible();
  await panel.getByRole('button', { name: /^Delete the note/ }).press('Enter');
  await expect(panel.getByText(rated)).toHaveCount(0);
  await expect(panel.getByRole('button', { name: t('evaluation.add') })).toBeFocused();
  await undoNotice(running.window, t('evaluation.deleted'));
  await expect(panel.getByText(rated)).toBeVisible();
});

test('columns of a list can be kept as fields of the firm’s own', async ({ launch }, testInfo) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  const t = job.translate;
  const list = testInfo.outputPath('list.csv');
  await writeFile(list, 'Name;Role;Team;School;Club\nAnouk Faure;mentor;Growth;Lyon;Chess\n');
  await job.createProgramme('Own fields');
  await job.openImport();
  await job.chooseList(list);
  for (const heading of ['School', 'Club']) {
    await window.getByLabel(t('people.import.columns.fieldOf', { heading })).click();
    await window.getByRole('option', { name: t('people.import.columns.custom') }).click();
  }
  await job.confirmColumns();
  await job.storePeople();
  await window.getByRole('button', { name: t('people.import.done.people') }).click();
  await window
    .getByRole('grid', { name: t('people.title') })
    .getByText('Anouk Faure')
    .click();
  const panel = window.getByRole('complementary', { name: 'Anouk Faure' });
  for (const text of ['Growth', 'School', 'Lyon', 'Club', 'Chess']) {
    await expect(panel.getByText(text, { exact: true })).toBeVisible();
  }
});
