import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { testId } from '#test/builders/entities.ts';
import { buildOpenNote } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { journalPage } from './support/journal-page.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows } from './support/plant-rows.ts';
import { privateNotesPage } from './support/private-notes-page.ts';
import { answerOpenDialog } from './support/stub-dialogs.ts';

// What is typed goes into the note without a click, and what a note needs is in sight.

const t = createTranslate('en');
const passphrase = 'quatre sittelles sur un fil';

async function makeSmall({ app }: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
  });
}

function fieldOf(window: Page) {
  return window.getByLabel(t('vault.passphrase'), { exact: true });
}

test('the words typed next go into the note after set-up, unlocking and a change of readers, and into the passphrase after the lock', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const pair = await plantRunningPair(running, 'en');
  const privateNotes = privateNotesPage(window, pair, t);
  const { text } = journalPage(window, pair, t);
  await privateNotes.open();
  await privateNotes.newPrivateNote();
  await privateNotes.setUp(passphrase);
  await expect(text).toBeFocused();
  await window.keyboard.type('She has been on sick leave');

  await window.getByRole('button', { name: t('vault.lockNow') }).click();
  await expect(fieldOf(window)).toBeFocused();
  await window.keyboard.type('six sittelles ailleurs');
  await window.keyboard.press('Enter');
  await expect(window.getByText(t('vault.wrong.passphrase'))).toBeVisible();
  // The next try replaces the wrong one.
  await window.keyboard.type(passphrase);
  await expect(fieldOf(window)).toHaveValue(passphrase);
  await window.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await window.keyboard.type(' since Monday');

  await window.getByRole('button', { name: /^Who reads it: Private/ }).click();
  await window.getByRole('menuitem', { name: t('journal.visibility.pair') }).click();
  const question = window.getByRole('alertdialog');
  await expect(question).toContainText(t('journal.topic.health'));
  await expect(question).toContainText('sick leave');
  await question.getByRole('button', { name: t('journal.visibility.pair.confirm') }).click();
  await expect(window.getByRole('button', { name: /^Who reads it: Pair/ })).toBeVisible();
  await expect(text).toBeFocused();
  await window.keyboard.type('!');
  await expect(text).toHaveText('She has been on sick leave since Monday!');

  await window.getByRole('textbox', { name: t('journal.title') }).click();
  await window.keyboard.type('Absence');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Today: ');
  await expect(text).toHaveText('Today: She has been on sick leave since Monday!');
});

test('removing a file leads to the next one, and from the last to attaching another', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app } = running;
  const pair = await plantRunningPair(running, 'en');
  const journal = journalPage(window, pair, t);
  await journal.open();
  await journal.newNote();
  const add = window.getByRole('button', { name: t('journal.files.add') });
  const file = (name: string) =>
    window.getByRole('button', { name: t('journal.files.open', { name }) });
  for (const name of ['plan.txt', 'rules.txt']) {
    const picked = path.join(running.userDataFolder, name);
    await writeFile(picked, name);
    await answerOpenDialog(app, picked);
    await add.press('Enter');
    await expect(file(name)).toBeVisible();
  }
  const remove = (name: string) =>
    window.getByRole('button', { name: t('journal.files.removeOf', { name }) }).press('Enter');
  await remove('plan.txt');
  await expect(file('rules.txt')).toBeFocused();
  await remove('rules.txt');
  await expect(add).toBeFocused();
});

test('in a small window the formatting bar, the state of the note and the other notes stay beside a long text', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await makeSmall(running);
  const pair = await plantRunningPair(running, 'en');
  const journal = journalPage(window, pair, t);
  const body = Array.from({ length: 80 }, (_, index) => `Line ${index}`).join('\n\n');
  const place = { programmeId: pair.programmeId, pairId: pair.pair.id, sessionId: null };
  await plantRows(
    window,
    ['Long', 'Short'].map((title, index) => ({
      kind: 'put',
      table: 'pairNotes',
      entity: buildOpenNote({ ...place, id: testId(0x500 + index), title, body }),
    })),
  );
  await window.reload();
  await waitUntilReady(window);
  await journal.open();
  await journal.openNote('Long');
  await journal.text.press('ControlOrMeta+End');
  await window.keyboard.type('!');
  await expect(window.getByText('Line 79!')).toBeInViewport();
  const notes = window.getByRole('list', { name: t('journal.list') });
  const atHand = [
    window.getByRole('toolbar', { name: t('journal.toolbar') }),
    window.getByRole('button', { name: /^Who reads it/ }),
    notes.getByText('Short'),
  ];
  for (const part of atHand) await expect(part).toBeInViewport({ ratio: 1 });
});

test('in a small window the recovery words can be left without scrolling', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  await makeSmall(running);
  const pair = await plantRunningPair(running, 'en');
  const privateNotes = privateNotesPage(window, pair, t);
  await privateNotes.open();
  await privateNotes.newPrivateNote();
  await window.getByRole('button', { name: t('vault.intro.setUp') }).click();
  const dialog = window.getByRole('dialog');
  for (const label of [t('vault.passphrase.new'), t('vault.passphrase.again')]) {
    await dialog.getByLabel(label, { exact: true }).fill(passphrase);
  }
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem')).toHaveCount(24);
  for (const name of [t('vault.create.back'), t('vault.create.words.next')]) {
    await expect(dialog.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
});
