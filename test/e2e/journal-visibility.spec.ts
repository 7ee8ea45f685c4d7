import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Visibility } from '#shared/domain/journal/note.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/app-test.ts';
import { setDiskFull } from './support/full-disk.ts';
import { journalPage } from './support/journal-page.ts';
import type { LaunchOptions, RunningApp } from './support/launch-app.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows, storedFields } from './support/plant-rows.ts';
import { privateNotesPage } from './support/private-notes-page.ts';
import { answerOpenDialog } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

const t = createTranslate('en');
const passphrase = 'quatre sittelles sur un fil';

/** The journal of a pair, with the private notes open and one such note begun. */
async function openJournal(launch: (options?: LaunchOptions) => Promise<RunningApp>) {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const pair = await plantRunningPair(running, 'en');
  const privateNotes = privateNotesPage(window, pair, t);
  await privateNotes.open();
  await privateNotes.newPrivateNote();
  await privateNotes.setUp(passphrase);
  return { running, window, pair, privateNotes, journal: journalPage(window, pair, t) };
}

async function changeReaders(window: Page, from: Visibility, to: Visibility): Promise<void> {
  const named = (visibility: Visibility) => t(`journal.visibility.${visibility}`);
  const change = t('journal.visibility.change', { visibility: named(from) });
  await window.getByRole('button', { name: change }).click();
  await window.getByRole('menuitem', { name: named(to) }).click();
  await window
    .getByRole('alertdialog')
    .getByRole('button', { name: t(`journal.visibility.${to}.confirm`) })
    .click();
}

/** In the notice of the change to these readers. */
function undoChange(window: Page, to: Visibility): Promise<void> {
  const visibility = t(`journal.visibility.${to}`);
  return undoNotice(window, t('journal.visibility.changed', { visibility }));
}

async function bodiesOf(window: Page, table: 'pairNotes' | 'privateNotes'): Promise<unknown[]> {
  return (await storedFields(window, table)).map(({ body, sealed }) => body ?? typeof sealed);
}

test('what is typed in a session after its note was made private, or put in the trash, is another note', async ({
  launch,
}) => {
  const { window, pair, journal } = await openJournal(launch);
  const session = buildSession({
    programmeId: pair.programmeId,
    pairIds: [pair.pair.id],
    seriesId: null,
    state: 'planned',
  });
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity: session }]);
  await window.evaluate(
    `location.hash = '#/programmes/${pair.programmeId}/sessions/${session.id}'`,
  );
  // Until then the note on the page is that of the journal.
  await window.getByRole('tab', { name: t('live.tab.shared') }).waitFor();
  await journal.text.click();
  await window.keyboard.type('He hesitates');
  await changeReaders(window, 'pair', 'private');
  await expect(journal.text).toHaveText('');
  await journal.text.click();
  await window.keyboard.type('and more');
  await window.getByRole('tab', { name: t('live.tab.shared') }).focus();
  await expect.poll(() => bodiesOf(window, 'pairNotes')).toEqual(['and more']);
  expect(await bodiesOf(window, 'privateNotes')).toEqual(['string']);

  await window.getByRole('button', { name: t('journal.more') }).click();
  await window.getByRole('menuitem', { name: t('journal.trash') }).click();
  await expect(journal.text).toHaveText('');
  await journal.text.click();
  await window.keyboard.type('in another note');
  await window.getByRole('tab', { name: t('live.tab.shared') }).focus();
  await expect
    .poll(async () =>
      (await storedFields(window, 'pairNotes')).map(({ body, state }) => [state, body]),
    )
    .toEqual(
      expect.arrayContaining([
        ['trashed', 'and more'],
        ['draft', 'in another note'],
      ]),
    );
  await window.getByRole('tab', { name: t('live.tab.private') }).click();
  await expect(journal.text).toHaveText('He hesitates');
});

test('Undo takes a note back from its new readers, with what was typed since', async ({
  launch,
}) => {
  const { window, privateNotes, journal } = await openJournal(launch);
  await privateNotes.write('He hesitates');
  await changeReaders(window, 'private', 'pair');
  await expect(window.getByRole('button', { name: /^Who reads it: Pair/ })).toBeVisible();
  await journal.text.press('ControlOrMeta+End');
  await window.keyboard.type('!');
  await undoChange(window, 'pair');
  await expect(window.getByRole('button', { name: /^Who reads it: Private/ })).toBeVisible();
  await expect(journal.text).toHaveText('He hesitates!');
  expect(await bodiesOf(window, 'pairNotes')).toEqual([]);
  expect(await bodiesOf(window, 'privateNotes')).toEqual(['string']);

  // And the other way round, with no screen that shows the note.
  await window.getByRole('tab', { name: t('pairLife.tab.charter') }).click();
  await undoChange(window, 'private');
  await expect.poll(() => bodiesOf(window, 'pairNotes')).toEqual(['He hesitates!']);
  expect(await bodiesOf(window, 'privateNotes')).toEqual([]);
});

test('a file beside a note nobody has written in yet makes it a note', async ({ launch }) => {
  const { running, window, journal } = await openJournal(launch);
  await journal.newNote();
  const file = path.join(running.userDataFolder, 'plan.txt');
  await writeFile(file, 'plan');
  await answerOpenDialog(running.app, file);
  await window.getByRole('button', { name: t('journal.files.add') }).click();
  await expect(window.getByText('plan.txt', { exact: true })).toBeVisible();
  const [note] = await storedFields(window, 'pairNotes');
  const [attachment] = await storedFields(window, 'attachments');
  expect(note?.['id']).toBeDefined();
  expect(attachment?.['noteId']).toBe(note?.['id']);
});

test('locking asks once more while the last words cannot be saved, and they are saved later', async ({
  launch,
}) => {
  const { window, privateNotes, journal } = await openJournal(launch);
  await privateNotes.write('He hesitates');
  await setDiskFull(window, true);
  await journal.text.press('ControlOrMeta+End');
  await window.keyboard.type(' to publish');
  const lockNow = window.getByRole('button', { name: t('vault.lockNow') });
  await lockNow.click();
  await expect(window.getByText(t('vault.lockUnsaved'))).toBeVisible();
  await expect(journal.text).toHaveText('He hesitates to publish');
  await window.getByRole('button', { name: t('vault.lockAnyway') }).click();
  await expect(window.getByRole('heading', { name: t('vault.locked.title') })).toBeVisible();
  await setDiskFull(window, false);
  await privateNotes.unlock(passphrase);
  await expect(journal.text).toHaveText('He hesitates to publish', { timeout: 30_000 });
});
