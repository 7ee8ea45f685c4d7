import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { browserTest as test } from './support/browser-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath } from './support/main-job.ts';

const people = 46;

async function createProgramme(page: Page, t: Translate, name: string): Promise<void> {
  await page.getByLabel(t('programme.name')).fill(name);
  await page.getByRole('button', { name: t('programme.create'), exact: true }).click();
  await page.getByRole('navigation', { name: t('app.nav.label') }).waitFor();
}

async function goTo(page: Page, t: Translate, section: 'people' | 'pairing' | 'settings') {
  const navigation = page.getByRole('navigation', { name: t('app.nav.label') });
  await navigation.getByRole('link', { name: t(`app.nav.${section}`) }).click();
}

async function importPeople(page: Page, t: Translate, file: string): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(t('people.import')).first().click();
  const choosing = page.waitForEvent('filechooser');
  await button(t('people.import.choose')).click();
  await (await choosing).setFiles(file);
  await button(t('people.import.columns.next')).click();
  await button(t('people.import.check.import', { count: people })).click();
  await button(t('people.import.done.pair')).waitFor();
}

test('in a plain browser, from people-46-fr.csv to accepted pairs, all of it there after a reload', async ({
  openInBrowser,
}) => {
  const t = createTranslate('fr');
  const page = await openInBrowser('fr');
  await waitUntilReady(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const grid = page.getByRole('grid', { name: t('pairing.title') });

  await createProgramme(page, t, 'Cohorte numérique');
  await importPeople(page, t, fixturePath('people-46-fr.csv'));
  await expect(page.getByText(t('people.import.done.added', { count: people }))).toBeVisible();

  await goTo(page, t, 'pairing');
  await button(t('board.view.list')).click();
  await button(t('pairing.propose')).click();
  await grid.getByRole('row').nth(1).waitFor();
  const pairCount = Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(pairCount).toBeGreaterThan(15);
  await button(t('board.propose.more')).click();
  await page.getByRole('menuitem', { name: t('board.acceptAll', { count: pairCount }) }).click();
  await expect(grid.getByText(t('pairing.state.proposed'))).toHaveCount(0);

  const downloading = page.waitForEvent('download');
  await button(t('reports.more')).click();
  await page.getByRole('menuitem', { name: t('pairing.export'), exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await expect(
    page.getByText(t('pairing.exported', { count: pairCount, file: download.suggestedFilename() })),
  ).toBeVisible();
  // At once, because a notice goes away by itself.
  expect(await button(t('pairing.export.reveal')).count()).toBe(0);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const table = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(table.errors).toEqual([]);
  expect(table.meta.delimiter).toBe(';');
  expect(table.data).toHaveLength(pairCount + 1);
  expect(table.data[0]?.slice(0, 2)).toEqual([
    t('pairs-file.mentor'),
    t('pairs-file.mentor-email'),
  ]);
  const couples = table.data
    .slice(1)
    .map(([, mentor, , mentee]) => `${mentor ?? ''}+${mentee ?? ''}`);
  expect(new Set(couples).size).toBe(pairCount);

  await page.reload();
  await waitUntilReady(page);
  await button(t('board.view.list')).click();
  await expect(grid).toHaveAttribute('aria-rowcount', String(pairCount + 1));
  await expect(grid.getByText(t('pairing.state.accepted')).first()).toBeVisible();
  await expect(grid.getByText(t('pairing.state.proposed'))).toHaveCount(0);
  await goTo(page, t, 'people');
  await expect(page.getByRole('grid', { name: t('people.title') })).toHaveAttribute(
    'aria-rowcount',
    String(people + 1),
  );
});

test('the settings say what a browser lacks, and offer nothing that it cannot do', async ({
  openInBrowser,
}) => {
  const t = createTranslate('en');
  const page = await openInBrowser('en');
  await waitUntilReady(page);
  await createProgramme(page, t, 'Digital cohort');
  await goTo(page, t, 'settings');
  await expect(page.getByText(t('settings.data.browser'))).toBeVisible();
  await expect(page.getByLabel(t('settings.language'))).toBeVisible();
  await expect(page.getByLabel(t('settings.theme'))).toHaveCount(0);
  await expect(page.getByText(t('settings.data.text'))).toHaveCount(0);
  await expect(page.getByText(t('settings.journal.empty'))).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('settings.data.open') })).toHaveCount(0);
});
