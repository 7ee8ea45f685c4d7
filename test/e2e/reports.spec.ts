import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import type { Locale } from '#shared/domain/workspace.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import type { RunningApp } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import type { MainJob } from './support/main-job.ts';
import { sendMenuCommand } from './support/menu.ts';
import { answerSaveDialog } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

const run = promisify(execFile);

async function openProposal(running: RunningApp, locale: Locale): Promise<MainJob> {
  await waitUntilReady(running.window);
  const job = mainJob(running, locale);
  await job.createProgramme('Reports');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await job.openPairing();
  await job.proposePairs();
  return job;
}

async function chooseReport(window: Page, job: MainJob, name: string): Promise<void> {
  await window.getByRole('button', { name: job.translate('reports.more'), exact: true }).click();
  await window.getByRole('menuitem', { name, exact: true }).click();
}

/** The text of a PDF; null where this computer has no program to read one. */
async function readPdf(file: string): Promise<string | null> {
  return run('pdftotext', ['-layout', file, '-']).then(
    ({ stdout }) => stdout,
    () => null,
  );
}

test('pairs and people without one are saved as a workbook', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'light' } });
  const { window, app, userDataFolder } = running;
  const job = await openProposal(running, 'fr');
  const file = path.join(userDataFolder, 'binômes.xlsx');
  await answerSaveDialog(app, file);
  await chooseReport(window, job, job.translate('reports.exportPairsXlsx'));
  await expect(window.getByText('binômes.xlsx')).toBeVisible();

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Binômes', 'Sans binôme']);
  const [pairs] = workbook.worksheets;
  expect(pairs?.getRow(1).values).toContain('Mentor');
  expect(pairs?.rowCount).toBeGreaterThan(15);
  expect(typeof pairs?.getCell('E2').value).toBe('number');
});

for (const [locale, title, group] of [
  ['en', 'How each group fared', 'Mentors by department'],
  ['fr', 'Comment chaque groupe s’en sort', 'Mentors par service'],
] as const) {
  test(`the fairness record and the coverage report can be read and saved as PDF: ${locale}`, async ({
    launch,
  }) => {
    const running = await launch({ preferences: { locale, theme: 'dark' } });
    const { window, app, userDataFolder } = running;
    const job = await openProposal(running, locale);
    const t = job.translate;

    await chooseReport(window, job, t('reports.fairness.title'));
    await expect(window.getByRole('heading', { name: title })).toBeVisible();
    await expect(window.getByRole('table', { name: group })).toBeVisible();
    const file = path.join(userDataFolder, 'record.pdf');
    await answerSaveDialog(app, file);
    await window.getByRole('button', { name: t('reports.savePdf') }).click();
    await expect(window.getByText('record.pdf')).toBeVisible();
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
    const text = await readPdf(file);
    if (text !== null) {
      expect(text).toContain(group);
      // What stands around the document stays on the screen.
      expect(text).not.toContain(t('app.nav.settings'));
      expect(text).not.toContain(t('reports.print'));
    }

    await window.getByRole('link', { name: t('scenarios.back') }).click();
    await chooseReport(window, job, t('reports.coverage.title'));
    await expect(
      window.getByRole('table', { name: t('reports.coverage.byMentees') }),
    ).toBeVisible();
    await expect(
      window.getByRole('heading', { name: t('reports.coverage.inShort') }),
    ).toBeVisible();
  });
}

test('the board is printed with every pair, over several pages', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'dark' } });
  const { window, app, userDataFolder } = running;
  const job = await openProposal(running, 'en');
  await chooseReport(window, job, 'Print the board');
  await expect(window.getByRole('heading', { name: 'Without a pair' })).toBeVisible();
  const rows = window.getByRole('table', { name: /best fit first/ }).getByRole('row');
  const names = await rows
    .getByRole('rowheader')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
  expect(names.length).toBeGreaterThan(15);
  const file = path.join(userDataFolder, 'board.pdf');
  await answerSaveDialog(app, file);
  await window.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(window.getByText('board.pdf')).toBeVisible();
  const text = await readPdf(file);
  if (text !== null) {
    // A long name may be broken over two lines; its family name is not.
    for (const name of names) expect(text).toContain(name.split(' ').at(-1));
  }
});

test('neither a file nor a print tells who asked not to meet whom', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app, userDataFolder } = running;
  const list = path.join(userDataFolder, 'people.csv');
  const people = ['Ada,Mensah,mentor', 'Ben,Okafor,mentor', 'Cleo,Marsh,mentee', 'Dan,Ito,mentee'];
  await writeFile(
    list,
    ['First name,Last name,Role,Volunteered', ...people.map((person) => `${person},yes`)].join(
      '\n',
    ),
  );
  await waitUntilReady(window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Four');
  await job.importPeople(list);
  await job.openPairing();
  await job.showView('list');
  await sendMenuCommand(running, 'export-pairs');
  await expect(window.getByText('There are no pairs in this round yet.')).toBeVisible();

  await job.proposePairs();
  await window.getByRole('tab', { name: /^Kept apart/ }).click();
  const dialog = window.getByRole('dialog', { name: 'Keep two people apart' });
  for (const [mentor, asks] of [
    ['Ada Mensah', true],
    ['Ben Okafor', false],
  ] as const) {
    await window.getByRole('button', { name: 'Keep two people apart…' }).click();
    for (const [field, name] of [
      ['First person', 'Cleo Marsh'],
      ['Second person', mentor],
    ] as const) {
      await dialog.getByLabel(field, { exact: true }).fill(name);
      await window.getByRole('option', { name, exact: true }).click();
    }
    if (asks) {
      await dialog.getByRole('combobox', { name: 'Asked by' }).click();
      await window.getByRole('option', { name: mentor, exact: true }).click();
    }
    await dialog.getByRole('button', { name: 'Keep apart' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  await window.getByRole('tab', { name: /^Pairs/ }).click();
  expect(await job.proposePairs()).toBe(1);

  const told = 'All 2 possible partners are ruled out: 2 by the programme’s rules';
  const file = path.join(userDataFolder, 'waiting.csv');
  await answerSaveDialog(app, file);
  await chooseReport(window, job, 'Export people without a pair as CSV');
  await expect(window.getByText('waiting.csv')).toBeVisible();
  const rows = (await readFile(file, 'utf8')).split('\r\n');
  const row = rows.find((line) => line.startsWith('Cleo Marsh')) ?? '';
  expect(row).toContain(told);
  expect(row).not.toMatch(/request|exclu/);

  await chooseReport(window, job, 'Print the board');
  const printed = window
    .getByRole('table', { name: /waiting/ })
    .getByRole('row')
    .filter({ hasText: 'Cleo Marsh' });
  await expect(printed).toContainText(told);
  await expect(printed).not.toContainText(/request|exclu/);
});

test('cancelling the save dialog writes nothing and says nothing', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app } = running;
  const job = await openProposal(running, 'en');
  await chooseReport(window, job, 'Coverage report');
  await answerSaveDialog(app, null);
  const save = window.getByRole('button', { name: 'Save as PDF…' });
  await save.click();
  await expect(save).toBeEnabled();
  await expect(window.getByText(/^Saved as/)).toHaveCount(0);
});

test('says so when the computer cannot print, and nothing when the user cancels', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app } = running;
  // The system's print dialog cannot be driven by a test: its answer is put in its place.
  const answerPrintDialog = (reason: string) =>
    app.evaluate(({ BrowserWindow }, answer) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) throw new Error('no window');
      contents.print = (_options, callback) => callback?.(false, answer);
    }, reason);
  const job = await openProposal(running, 'en');
  await chooseReport(window, job, 'Fairness record');
  const print = window.getByRole('button', { name: 'Print…' });
  const failure = window.getByText(/^The document could not be printed/);
  await answerPrintDialog('Print job canceled');
  await print.click();
  await expect(print).toBeEnabled();
  await expect(failure).toHaveCount(0);
  await answerPrintDialog('Invalid printer settings');
  await print.click();
  await expect(failure).toBeVisible();
});

test('the next round is planned, started, and taken back with one undo', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const job = await openProposal(running, 'en');
  const t = job.translate;
  await chooseReport(window, job, 'Next rounds');
  await expect(window.getByText('Round 1 has not begun')).toBeVisible();

  await window.getByRole('button', { name: 'Go to the pairs' }).click();
  await job.acceptAll();
  await window.getByRole('button', { name: t('board.propose.more'), exact: true }).click();
  await window.getByRole('menuitem', { name: t('board.publish') }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Publish \d+ pairs$/ }).click();
  await expect(window.getByText(/pairs published$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);

  await chooseReport(window, job, 'Next rounds');
  await window.getByRole('button', { name: 'Plan the rounds' }).click();
  const grid = window.getByRole('grid', { name: 'By person' });
  await expect(grid.getByRole('columnheader')).toHaveText([
    'Person',
    'Round 2',
    'Round 3',
    'Round 4',
  ]);
  await window.getByRole('tab', { name: 'Round 3' }).click();
  await expect(window.getByText(/mean fit \d+ · lowest \d+/)).toBeVisible();

  await window.getByRole('button', { name: 'Start round 2' }).click();
  await expect(dialog.getByText(/^Round 1 is closed, and its \d+ running pairs/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Start round 2' }).click();
  await expect(window.getByText(/Round 2 is open/)).toBeVisible();
  await expect(window.getByText(/\d+ proposed, 0 accepted/)).toBeVisible();

  await undoNotice(window, t('reports.rotation.started', { round: 2 }));
  await expect(window.getByText('Undone: start next round')).toBeVisible();
  await expect(window.getByText(/0 proposed, \d+ accepted/)).toBeVisible();
});
