import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { learningBySkill } from '#shared/domain/progress/series-learning.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import type { RunningApp } from './support/launch-app.ts';
import { daysAgo } from './support/pair-life.ts';
import { storedFields } from './support/plant-rows.ts';
import { openCharts, plantHistory } from './support/progress-life.ts';
import { answerSaveDialog } from './support/stub-dialogs.ts';

const t = createTranslate('en');

function cardOf(window: Page, title: string) {
  return window.getByRole('region', { name: title, exact: true });
}

async function showTable(window: Page, title: string) {
  await window.getByRole('button', { name: `${t('charts.showTable')} – ${title}` }).click();
  return window.getByRole('table', { name: title });
}

async function saveFromMenu(running: RunningApp, title: string, action: string, file: string) {
  await answerSaveDialog(running.app, file);
  await running.window.getByRole('button', { name: `${t('charts.more')} – ${title}` }).click();
  await running.window.getByRole('menuitem', { name: action }).click();
  await expect(running.window.getByText(path.basename(file))).toBeVisible();
}

test('a chart has its numbers as a table, and leaves the app as image, drawing and numbers', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, userDataFolder } = running;
  const facts = await plantHistory(running, 'en');
  await openCharts(running, facts);
  const title = t('charts.learning.title');
  await expect(cardOf(window, title).getByRole('img')).toBeVisible();

  const [first] = learningBySkill(facts, 'to-mentee');
  const name = facts.skills.find(({ id }) => id === first?.skillId)?.labels.en ?? '';
  const table = await showTable(window, title);
  await expect(table.getByRole('row', { name })).toContainText(String(first?.count));
  await expect(table.getByRole('row')).toHaveCount(7);

  const png = path.join(userDataFolder, 'learning.png');
  await saveFromMenu(running, title, t('charts.action.png'), png);
  const image = await readFile(png);
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  expect(image.readUInt32BE(16)).toBe(1520);
  const svg = path.join(userDataFolder, 'learning.svg');
  await saveFromMenu(running, title, t('charts.action.svg'), svg);
  const drawing = await readFile(svg, 'utf8');
  expect(drawing).toContain(`>${name}<`);
  expect(drawing).toContain('fill-rule="evenodd"');
  expect(drawing).toContain('font-family="&quot;Inter Variable&quot;');
  const csv = path.join(userDataFolder, 'learning.csv');
  await saveFromMenu(running, title, t('charts.action.csv'), csv);
  expect(await readFile(csv, 'utf8')).toContain(`${name},${String(first?.before)}`);

  await window.getByRole('button', { name: `${t('charts.more')} – ${title}` }).click();
  await window.getByRole('menuitem', { name: t('charts.action.copy') }).click();
  await expect(window.getByText(t('charts.copied'))).toBeVisible();
});

test('a filter changes every chart and the address, and is kept by name', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'dark' } });
  const { window } = running;
  const facts = await plantHistory(running, 'en', { pairs: 8, sessionsPerPair: 4, responses: 32 });
  await openCharts(running, facts);
  const pairsIn = (count: number) => window.getByText(new RegExp(`· ${String(count)} pairs?$`));
  await expect(pairsIn(8).first()).toBeVisible();
  await expectAccessible(window, 'charts');

  await window.getByLabel(t('charts.filter.department')).click();
  await window.getByRole('option', { name: 'Finance' }).click();
  const ids = new Set(
    facts.participants
      .filter(({ person }) => person.department === 'Finance')
      .map(({ person }) => person.id),
  );
  const chosen = facts.pairs.filter((pair) => ids.has(pair.mentorId) || ids.has(pair.menteeId));
  await expect(pairsIn(chosen.length).first()).toBeVisible();
  await expect(window.getByText(/1 anonymous survey is left out/)).toBeVisible();
  expect(await window.evaluate<string>('location.hash')).toContain('department=Finance');

  await window.getByRole('button', { name: t('charts.views') }).click();
  await window.getByRole('menuitem', { name: t('charts.view.save') }).click();
  await window.getByLabel(t('charts.view.name')).fill('Money people');
  await window.getByRole('button', { name: t('charts.view.save.button'), exact: true }).click();
  await expect(window.getByRole('button', { name: 'Money people' })).toBeVisible();
  expect(await storedFields(window, 'savedViews')).toMatchObject([
    { name: 'Money people', filter: { department: 'Finance' } },
  ]);

  await window.getByRole('button', { name: t('charts.filter.clear') }).click();
  await expect(pairsIn(8).first()).toBeVisible();
  await window.getByRole('button', { name: t('charts.views') }).click();
  await window.getByRole('menuitem', { name: 'Money people' }).click();
  await expect(pairsIn(chosen.length).first()).toBeVisible();
});

test('the charts of an earlier day know nothing of what came later', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const facts = await plantHistory(running, 'en', { pairs: 4, sessionsPerPair: 4, responses: 16 });
  await openCharts(running, facts);
  await expect(cardOf(window, t('charts.learning.title')).getByRole('img')).toBeVisible();

  // Four months back, nobody had judged their skills a second time.
  await window.getByLabel(t('charts.filter.asOf')).fill(daysAgo(120));
  await expect(window.getByText(/As things were known on/)).toBeVisible();
  await expect(cardOf(window, t('charts.learning.title'))).toContainText(
    t('charts.learning.empty'),
  );
  await window.getByRole('button', { name: t('charts.asOf.back') }).click();
  await expect(cardOf(window, t('charts.learning.title')).getByRole('img')).toBeVisible();
});
