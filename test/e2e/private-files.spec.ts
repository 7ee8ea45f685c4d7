import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Visibility } from '#shared/domain/journal/note.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { setDiskFull } from './support/full-disk.ts';
import { journalPage } from './support/journal-page.ts';
import { waitUntilReady } from './support/launch-app.ts';
import type { LaunchOptions, RunningApp } from './support/launch-app.ts';
import { pressMenuKey } from './support/menu.ts';
import { watchOpened } from './support/outside.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { storedFields } from './support/plant-rows.ts';
import { privateNotesPage } from './support/private-notes-page.ts';
import { answerOpenDialog, answerQuestions } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

const t = createTranslate('en');
const passphrase = 'quatre sittelles sur un fil';

async function openJournal(launch: (options?: LaunchOptions) => Promise<RunningApp>) {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const pair = await plantRunningPair(running, 'en');
  const privateNotes = privateNotesPage(window, pair, t);
  const journal = journalPage(window, pair, t);
  await privateNotes.open();
  return { running, window, privateNotes, journal };
}

async function attach({ app, userDataFolder, window }: RunningApp, name: string, text: string) {
  const file = path.join(userDataFolder, name);
  await writeFile(file, text);
  await answerOpenDialog(app, file);
  await window.getByRole('button', { name: t('journal.files.add') }).click();
  await expect(openButton(window, name)).toBeVisible();
}

function openButton(window: Page, name: string) {
  return window.getByRole('button', { name: t('journal.files.open', { name }), exact: true });
}

/** Up to what it takes to open the private notes, where they are not. */
async function chooseReaders(window: Page, from: Visibility, to: Visibility): Promise<void> {
  const named = (visibility: Visibility) => t(`journal.visibility.${visibility}`);
  const change = t('journal.visibility.change', { visibility: named(from) });
  await window.getByRole('button', { name: change }).click();
  await window.getByRole('menuitem', { name: named(to) }).click();
  await window
    .getByRole('alertdialog')
    .getByRole('button', { name: t(`journal.visibility.${to}.confirm`) })
    .click();
}

function readers(window: Page, visibility: Visibility) {
  const named = t(`journal.visibility.${visibility}`);
  return window.getByRole('button', {
    name: t('journal.visibility.change', { visibility: named }),
  });
}

async function attachmentNames(window: Page): Promise<unknown[]> {
  return (await storedFields(window, 'attachments')).map(({ name }) => name);
}

test('a note with a file is made private where there is no passphrase yet, and goes back to the pair', async ({
  launch,
}) => {
  const { running, window, privateNotes, journal } = await openJournal(launch);
  await journal.newNote();
  await window.keyboard.type('He hesitates');
  await attach(running, 'plan.txt', 'the plan');
  expect(await attachmentNames(window)).toEqual(['plan.txt']);
  await chooseReaders(window, 'pair', 'private');
  await privateNotes.setUpOnTheWay(passphrase);
  await expect(readers(window, 'private')).toBeVisible();
  await expect(journal.text).toHaveText('He hesitates');
  await expect(openButton(window, 'plan.txt')).toBeVisible();
  await expect.poll(() => attachmentNames(window)).toEqual([]);

  const opened = await watchOpened(running);
  const asked = await answerQuestions(running.app, t('dialog.openFile.open'));
  await openButton(window, 'plan.txt').click();
  await expect.poll(async () => (await opened()).length).toBe(1);
  expect(await asked.jsonValue()).toMatchObject([
    { message: t('dialog.openFile.private.message', { name: 'plan.txt' }) },
  ]);
  const [copy = ''] = await opened();
  expect(await readFile(copy, 'utf8')).toBe('the plan');

  await chooseReaders(window, 'private', 'pair');
  await expect(readers(window, 'pair')).toBeVisible();
  await expect(openButton(window, 'plan.txt')).toBeVisible();
  expect(await attachmentNames(window)).toEqual(['plan.txt']);
  await openButton(window, 'plan.txt').click();
  await expect.poll(async () => (await opened()).length).toBe(2);
  expect(await readFile((await opened())[1] ?? '', 'utf8')).toBe('the plan');
  expect(await asked.jsonValue()).toHaveLength(1);

  await pressMenuKey(running, 'L');
  await expect(window.getByText(t('vault.lockedNotice'))).toBeVisible();
  await expect.poll(() => readFile(copy, 'utf8').catch(() => 'gone')).toBe('gone');
  await chooseReaders(window, 'pair', 'private');
  await privateNotes.unlock(passphrase);
  await expect(readers(window, 'private')).toBeVisible();
  await openButton(window, 'plan.txt').click();
  await expect.poll(async () => (await opened()).length).toBe(3);
  const last = (await opened())[2] ?? '';
  await running.kill();
  expect(await readFile(last, 'utf8')).toBe('the plan');
  const again = await running.relaunch();
  await waitUntilReady(again.window);
  await expect.poll(() => readFile(last, 'utf8').catch(() => 'gone')).toBe('gone');
});

test('a file is put into a private note and taken out of it, which Undo takes back', async ({
  launch,
}) => {
  const { running, window, privateNotes, journal } = await openJournal(launch);
  await privateNotes.newPrivateNote();
  await privateNotes.setUp(passphrase);
  await attach(running, 'review.txt', 'the review');
  expect(await attachmentNames(window)).toEqual([]);
  await journal.text.click();
  await window.keyboard.type('He hesitates');
  await window
    .getByRole('button', { name: t('journal.files.removeOf', { name: 'review.txt' }) })
    .click();
  await expect(openButton(window, 'review.txt')).toHaveCount(0);
  await undoNotice(window, t('journal.files.removed', { name: 'review.txt' }));
  await expect(openButton(window, 'review.txt')).toBeVisible();
  await expect(journal.text).toHaveText('He hesitates');
});

test('words that cannot be saved hold the lock of the menu up, and none is lost when nobody is there', async ({
  launch,
}) => {
  const { running, window, privateNotes, journal } = await openJournal(launch);
  await privateNotes.newPrivateNote();
  await privateNotes.setUp(passphrase);
  await privateNotes.write('He hesitates');
  await setDiskFull(window, true);
  await journal.text.press('ControlOrMeta+End');
  await window.keyboard.type(' to publish');
  await pressMenuKey(running, 'L');
  await expect(window.getByText(t('vault.lockUnsaved'))).toBeVisible();
  // Longer than main waits for a window that does not answer.
  await window.waitForTimeout(2000);
  await expect(journal.text).toHaveText('He hesitates to publish');

  await running.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
  await expect(window.getByText(t('vault.lockedUnsaved'))).toBeVisible();
  expect(await window.content()).not.toContain('to publish');
  await privateNotes.unlock(passphrase);
  await expect(window.getByText(t('vault.stillUnsaved'))).toBeVisible();
  await expect(journal.text).toHaveText('He hesitates to publish');
  await setDiskFull(window, false);
  await journal.leaveNote();
  await window.reload();
  await privateNotes.open();
  await window.getByText('He hesitates to publish').first().waitFor();
});
