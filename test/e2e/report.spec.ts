import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import ExcelJS from 'exceljs';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { asId } from '#renderer/storage/ids.ts';
import { historyChanges } from '#test/builders/history-changes.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import { readZipEntry } from '#test/builders/read-zip-entry.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { mainJob } from './support/main-job.ts';
import { daysAgo } from './support/pair-life.ts';
import { plantRows, storedFields, storedIds } from './support/plant-rows.ts';
import { answerSaveDialog } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

const run = promisify(execFile);

/** A programme with six months behind it, at its report or its certificates. */
async function openHistory(
  running: RunningApp,
  locale: Locale,
  page: 'report' | 'certificates',
): Promise<void> {
  const { window } = running;
  await waitUntilReady(window);
  await mainJob(running, locale).createProgramme('Digital');
  const programmeId = asId<ProgrammeId>((await storedIds(window, 'programmes'))[0] ?? '');
  const history = progressHistory({ programmeId, today: daysAgo(0) });
  await plantRows(window, historyChanges(history));
  await window.evaluate(`location.hash = '#/programmes/${programmeId}/progress/${page}'`);
  await window.reload();
  await waitUntilReady(window);
}

/** How many pages a PDF has; null where this computer has no program to read one. */
async function countPages(file: string): Promise<number | null> {
  return run('pdfinfo', [file]).then(
    ({ stdout }) => Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1]),
    () => null,
  );
}

test('a report is rewritten, taken back, and saved as PDF, Word and Excel', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app, userDataFolder } = running;
  await openHistory(running, 'en', 'report');
  await expect(window.getByRole('img', { name: /^Sessions by month/ })).toBeVisible();

  await window.getByRole('button', { name: 'Edit text of “Purpose”' }).click();
  await expect(window.getByRole('button', { name: 'Save as PDF…' })).toBeDisabled();
  const field = window.getByRole('textbox', { name: 'Text of “Purpose”' });
  await expect(field).toBeFocused();
  await field.fill('Learn from each other\n- =cmd|calc');
  await window.getByRole('button', { name: 'Save text' }).click();
  await expect(window.getByText('Your own text')).toBeVisible();
  expect((await storedFields(window, 'progressReports'))[0]).toMatchObject({
    locale: 'en',
    texts: { purpose: 'Learn from each other\n- =cmd|calc' },
  });

  const pdf = path.join(userDataFolder, 'report.pdf');
  await answerSaveDialog(app, pdf);
  await window.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(window.getByText('Saved as report.pdf')).toBeVisible();
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  const pages = await countPages(pdf);
  if (pages !== null) expect(pages).toBeGreaterThan(1);

  const word = path.join(userDataFolder, 'report.docx');
  await answerSaveDialog(app, word);
  await window.getByRole('button', { name: 'Other files' }).click();
  await window.getByRole('menuitem', { name: /^Word document/ }).click();
  await expect(window.getByText('Saved as report.docx')).toBeVisible();
  const text = readZipEntry(await readFile(word), 'word/document.xml');
  expect(text).toContain('Learn from each other');
  expect(text).toContain('>=cmd|calc<');

  const excel = path.join(userDataFolder, 'report.xlsx');
  await answerSaveDialog(app, excel);
  await window.getByRole('button', { name: 'Other files' }).click();
  await window.getByRole('menuitem', { name: /^Excel workbook/ }).click();
  await expect(window.getByText('Saved as report.xlsx')).toBeVisible();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(excel);
  expect(typeof workbook.getWorksheet('Sessions by month')?.getCell('B2').value).toBe('number');
  expect(workbook.getWorksheet('Charts')?.getImages().length).toBeGreaterThan(2);

  await window.getByRole('button', { name: 'Edit text of “Purpose”' }).click();
  await window.getByRole('button', { name: 'Back to the proposed text' }).click();
  await expect(window.getByText('Your own text')).toHaveCount(0);
  await undoNotice(window, '“Purpose” has the proposed text again');
  await expect(window.getByText('Learn from each other')).toBeVisible();
});

test('words are quoted only with consent, and the report speaks its own language', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'fr', theme: 'dark' } });
  const { window } = running;
  const t = createTranslate('fr');
  await openHistory(running, 'fr', 'report');
  await expect(window.getByRole('heading', { name: t('report.section.limits') })).toBeVisible();
  await expectAccessible(window, 'report');

  await window.getByRole('button', { name: t('report.quotes.choose') }).click();
  const dialog = window.getByRole('dialog', { name: t('report.quotes.title') });
  await dialog.getByLabel(t('report.quotes.add')).fill('J’ose poser des questions');
  const add = dialog.getByRole('button', { name: t('report.quotes.addButton') });
  await expect(add).toBeDisabled();
  const save = dialog.getByRole('button', { name: t('report.quotes.save') });
  await save.click();
  await expect(dialog.getByText(t('report.quotes.notAdded'))).toBeVisible();
  await dialog.getByLabel(t('report.quotes.consent')).check();
  await add.click();
  await save.click();
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('figure')).toContainText('J’ose poser des questions');

  await window.getByRole('combobox', { name: t('report.page.language') }).click();
  await window.getByRole('option', { name: 'English' }).click();
  await expect(window.getByRole('heading', { name: 'Limits', exact: true })).toBeVisible();
  await expect(window.getByRole('figure')).toHaveCount(0);
});

test('certificates fill a sheet for each person chosen', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app, userDataFolder } = running;
  await openHistory(running, 'en', 'certificates');
  const sheets = window.getByRole('article');
  await expect(sheets.first()).toBeVisible();
  await expectAccessible(window, 'certificates');
  const all = await sheets.count();
  await window.getByLabel('Signed by').fill('Claire Morel, Director');
  await window
    .getByRole('checkbox', { name: /, mentee$/ })
    .first()
    .uncheck();
  await expect(sheets).toHaveCount(all - 1);
  await expect(sheets.first()).toContainText('Claire Morel, Director');

  const file = path.join(userDataFolder, 'certificates.pdf');
  await answerSaveDialog(app, file);
  await window.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(window.getByText('Saved as certificates.pdf')).toBeVisible();
  const pages = await countPages(file);
  if (pages !== null) expect(pages).toBe(all - 1);
});
