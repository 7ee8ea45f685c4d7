import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { learningBySkill } from '#shared/domain/progress/series-learning.ts';
import type { PairId } from '#shared/domain/ids.ts';
import { noFilter } from '#shared/domain/progress/progress-filter.ts';
import type { PutChange } from '#renderer/storage/change.ts';
import { buildPair, buildProgramme, moment, testId } from '#test/builders/entities.ts';
import { buildSavedView } from '#test/builders/progress-entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { daysAgo } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { openCharts, plantHistory } from './support/progress-life.ts';
import { answerSaveDialog } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

const t = createTranslate('en');

/** One pair that met three times of four. */
function otherProgramme(name: string): readonly PutChange[] {
  const programme = buildProgramme({
    id: testId(0x900),
    name,
    startsOn: daysAgo(150),
    state: 'active',
  });
  const shared = { programmeId: programme.id, pairIds: [testId<PairId>(0x901)], seriesId: null };
  const pair = buildPair({
    id: testId(0x901),
    programmeId: programme.id,
    acceptedOn: daysAgo(145),
    activeOn: daysAgo(140),
    state: 'active',
    history: [],
  });
  return [
    { kind: 'put', table: 'programmes', entity: programme },
    { kind: 'put', table: 'pairs', entity: pair },
    ...[100, 75, 50, 25].map((days, index): PutChange => {
      const startsAt = moment(`${daysAgo(days)}T09:00:00.000Z`);
      const isHeld = index > 0;
      return {
        kind: 'put',
        table: 'sessions',
        entity: buildSession({
          ...shared,
          id: testId(0x910 + index),
          startsAt,
          state: isHeld ? 'held' : 'missed',
          absence: isHeld ? null : { by: 'mentor', reason: '', at: startsAt },
          attendance: {},
          satisfaction: {},
          levels: [],
        }),
      };
    }),
  ];
}

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

test('a view kept by name is renamed and deleted, and both can be undone', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const facts = await plantHistory(running, 'en', { pairs: 2, sessionsPerPair: 2, responses: 0 });
  await plantRows(window, [
    {
      kind: 'put',
      table: 'savedViews',
      entity: buildSavedView({
        programmeId: facts.programme.id,
        name: 'Money people',
        filter: { ...noFilter, department: 'Finance' },
      }),
    },
  ]);
  await window.reload();
  await waitUntilReady(window);
  await openCharts(running, facts);
  const menuOf = (name: string) => window.getByRole('button', { name, exact: true });
  const choose = async (view: string, item: string) => {
    await menuOf(view).click();
    await window.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await choose(t('charts.views'), 'Money people');
  await expect(menuOf('Money people')).toBeVisible();

  await choose('Money people', t('charts.view.rename', { name: 'Money people' }));
  await window.getByRole('textbox', { name: t('charts.view.name') }).fill('Treasury');
  await window.getByRole('button', { name: t('charts.view.rename.button'), exact: true }).click();
  await expect(menuOf('Treasury')).toBeVisible();
  await undoNotice(window, t('charts.view.renamed', { name: 'Treasury' }));
  await expect(menuOf('Money people')).toBeVisible();

  await choose('Money people', t('charts.view.delete', { name: 'Money people' }));
  await expect(menuOf(t('charts.views'))).toBeVisible();
  await undoNotice(window, t('charts.view.deleted', { name: 'Money people' }));
  await expect(menuOf('Money people')).toBeVisible();
  expect(await storedFields(window, 'savedViews')).toMatchObject([
    { name: 'Money people', filter: { department: 'Finance' } },
  ]);
});

test('this programme is compared with the others, without their names where wanted', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, userDataFolder } = running;
  const facts = await plantHistory(running, 'en', { pairs: 4, sessionsPerPair: 4, responses: 0 });
  await openCharts(running, facts);
  const title = t('charts.groups.title');
  const card = cardOf(window, title);
  const compare = async (label: string, option: string) => {
    await card.getByLabel(label, { exact: true }).click();
    await window.getByRole('option', { name: option, exact: true }).click();
  };
  await compare(t('charts.groups.by'), t('charts.groups.by.programme'));
  await expect(card).toContainText(t('charts.groups.only'));

  await plantRows(window, otherProgramme('Harbour'));
  await window.reload();
  await waitUntilReady(window);
  await compare(t('charts.groups.by'), t('charts.groups.by.programme'));
  await expect(card).toContainText('2 programmes');
  const table = await showTable(window, title);
  const own = `${facts.programme.name}, this programme`;
  await expect(table.getByRole('rowheader')).toHaveText([own, 'Harbour']);
  // Three held of four that came due; nobody judged a skill or was asked anything.
  await expect(table.getByRole('row', { name: /^Harbour/ }).getByRole('cell')).toHaveText([
    '1',
    '75',
    '4',
    ...Array.from({ length: 8 }, () => t('charts.missing')),
    '0',
  ]);

  await card.getByRole('switch', { name: t('charts.groups.nameless') }).check();
  await expect(table.getByRole('rowheader')).toHaveText([/^Programme A/, /^Programme B/]);
  await expect(table.getByRole('rowheader', { name: /this programme$/ })).toHaveCount(1);
  const csv = path.join(userDataFolder, 'programmes.csv');
  await saveFromMenu(running, title, t('charts.action.csv'), csv);
  const svg = path.join(userDataFolder, 'programmes.svg');
  await saveFromMenu(running, title, t('charts.action.svg'), svg);
  for (const file of [csv, svg]) {
    const written = await readFile(file, 'utf8');
    expect(written).toContain('Programme A');
    expect(written).not.toContain('Harbour');
    expect(written).not.toContain(facts.programme.name);
  }
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
