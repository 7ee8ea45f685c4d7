import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Instant, NoteId } from '#shared/domain/ids.ts';
import type { SealedNote } from '#shared/domain/journal/note.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { asId } from '#renderer/storage/ids.ts';
import { testId } from '#test/builders/entities.ts';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { pressMenuKey } from './support/menu.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows } from './support/plant-rows.ts';
import { privateNotesPage } from './support/private-notes-page.ts';
import { readableInFolder } from './support/readable-in-folder.ts';
import { answerOpenDialog } from './support/stub-dialogs.ts';

const passphrase = 'quatre sittelles sur un fil';
const newPassphrase = 'cinq sittelles dans la neige';
const secret = 'Zébulon mauve doute de sa place';
const fileName = 'Bilan confidentiel Xénophon.txt';
const fileText = 'Ptérodactyle violet au troisième étage';
const shared = 'Ankylosaure orange pour tout le monde';

/** Two words that follow one another; single ones are in every dictionary. */
function couplesOf(words: readonly string[]): readonly string[] {
  return words.slice(1).flatMap((word, index) => {
    const couple = [words[index] ?? '', word];
    return [' ', ',', ', ', '","', '\n'].map((between) => couple.join(between));
  });
}

test('private notes leave nothing readable behind, neither after use nor after a kill', async ({
  launch,
}) => {
  const t = createTranslate('en');
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const pair = await plantRunningPair(running, 'en');
  const page = privateNotesPage(running.window, pair, t);
  await page.open();
  await page.newPrivateNote();
  const words = await page.setUp(passphrase);
  const kept = [secret, fileName, fileText, passphrase, newPassphrase, ...couplesOf(words)];
  await page.write(secret);
  const outside = await mkdtemp(path.join(tmpdir(), 'binome-picked-'));
  await writeFile(path.join(outside, fileName), fileText);
  await answerOpenDialog(running.app, path.join(outside, fileName));
  await running.window.getByRole('button', { name: t('journal.files.add') }).click();
  const openFile = t('journal.files.open', { name: fileName });
  await expect(running.window.getByRole('button', { name: openFile })).toBeVisible();
  await rm(outside, { recursive: true });

  // The search itself must be able to find: what a pair shares is readable.
  await running.window.getByRole('button', { name: t('journal.new'), exact: true }).click();
  await running.window
    .getByRole('dialog')
    .getByRole('button', { name: t('journal.new.create') })
    .click();
  await page.write(shared);
  expect(await readableInFolder(running.userDataFolder, [shared])).not.toEqual([]);
  expect(await readableInFolder(running.userDataFolder, kept)).toEqual([]);
  await running.kill();
  expect(await readableInFolder(running.userDataFolder, kept)).toEqual([]);

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  const later = privateNotesPage(again.window, pair, t);
  await later.open();
  await expect(again.window.getByText(shared).first()).toBeVisible();
  await expect(again.window.getByText(secret)).toHaveCount(0);
  await again.window.getByText(t('journal.list.locked'), { exact: true }).click();
  await later.unlock('six sittelles ailleurs');
  await expect(again.window.getByText(t('vault.wrong.passphrase'))).toBeVisible();
  await later.unlock(passphrase);
  await expect(again.window.getByText(secret).first()).toBeVisible();
  await expect(again.window.getByRole('button', { name: openFile })).toBeVisible();
  expect(await readableInFolder(running.userDataFolder, kept)).toEqual([]);
  await again.close();
  expect(await readableInFolder(running.userDataFolder, kept)).toEqual([]);
});

test('locking from the menu takes what is private off the screen, and keeps the last words typed', async ({
  launch,
}) => {
  const t = createTranslate('fr');
  const running = await launch({ preferences: { locale: 'fr', theme: 'dark' } });
  const { window } = running;
  const page = privateNotesPage(window, await plantRunningPair(running, 'fr'), t);
  await page.open();
  await page.newPrivateNote();
  await page.setUp(passphrase);
  const text = window.getByRole('textbox', { name: t('journal.text') });
  await text.click();
  await text.pressSequentially(secret);
  await pressMenuKey(running, 'L');
  await expect(window.getByRole('heading', { name: t('vault.locked.title') })).toBeVisible();
  await expect(window.getByText(secret)).toHaveCount(0);
  expect(await window.content()).not.toContain('Zébulon');
  // The focus has stayed where the note was.
  await expect(window.getByRole('region', { name: t('vault.title') })).toBeVisible();
  await page.unlock(passphrase);
  await expect(window.getByText(secret).first()).toBeVisible();
});

test('a changed and a forgotten passphrase open the same notes', async ({ launch }) => {
  const t = createTranslate('en');
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const page = privateNotesPage(window, await plantRunningPair(running, 'en'), t);
  await page.open();
  await page.newPrivateNote();
  const words = await page.setUp(passphrase);
  await page.write(secret);
  const button = (name: string) => window.getByRole('button', { name, exact: true });

  await window.getByRole('link', { name: t('app.nav.settings') }).click();
  await button(t('vault.change')).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(t('vault.change.current'), { exact: true }).fill('not this one');
  await dialog.getByLabel(t('vault.passphrase.new'), { exact: true }).fill(newPassphrase);
  await dialog.getByLabel(t('vault.passphrase.again'), { exact: true }).fill(newPassphrase);
  await dialog.getByRole('button', { name: t('vault.change') }).click();
  await expect(dialog.getByText(t('vault.wrong.passphrase'))).toBeVisible();
  await dialog.getByLabel(t('vault.change.current'), { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: t('vault.change') }).click();
  await expect(window.getByText(t('vault.changed'))).toBeVisible();
  await button(t('vault.lockNow')).click();
  await expect(window.getByText(t('vault.settings.locked'), { exact: true })).toBeVisible();

  await page.open();
  await window.getByText(t('journal.list.locked'), { exact: true }).click();
  await page.unlock(passphrase);
  await expect(window.getByText(t('vault.wrong.passphrase'))).toBeVisible();
  await button(t('vault.forgotten')).click();
  const typed = words.map((word, index) => `${index + 1}. ${word}`).join('\n');
  await dialog.getByLabel(t('vault.recover.words')).fill(typed);
  await dialog.getByLabel(t('vault.passphrase.new'), { exact: true }).fill(passphrase);
  await dialog.getByLabel(t('vault.passphrase.again'), { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: t('vault.recover.confirm') }).click();
  await expect(window.getByText(secret).first()).toBeVisible();
});

test('a file with a damaged key is told and left as it is', async ({ launch }) => {
  const t = createTranslate('en');
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await plantRunningPair(running, 'en');
  await running.close();
  const vaultFile = path.join(running.userDataFolder, 'vault.json');
  await writeFile(vaultFile, '{"format": "binome-vault", "version": 1');
  const again = await running.relaunch();
  await waitUntilReady(again.window);
  await again.window.getByRole('link', { name: t('app.nav.settings') }).click();
  await expect(again.window.getByText(t('error.vault-damaged.reason'))).toBeVisible();
  expect(await readFile(vaultFile, 'utf8')).toBe('{"format": "binome-vault", "version": 1');
});

test('notes whose key is gone are told of before a new key is made', async ({ launch }) => {
  const t = createTranslate('en');
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const planted = await plantRunningPair(running, 'en');
  const note: SealedNote = {
    id: testId<NoteId>(0xa0),
    programmeId: planted.programmeId,
    pairId: planted.pair.id,
    sessionId: null,
    writtenAt: asId<Instant>('2026-03-02T09:00:00.000Z'),
    state: 'final',
    visibility: 'private',
    sealed: 'AQ==',
  };
  await plantRows(window, [{ kind: 'put', table: 'privateNotes', entity: note }]);
  await window.reload();
  await waitUntilReady(window);
  await privateNotesPage(window, planted, t).open();
  await window.getByText(t('journal.list.locked'), { exact: true }).click();
  await expect(window.getByRole('heading', { name: t('vault.lostKey.title') })).toBeVisible();
});

test('main goes on answering while a passphrase is tried', async ({ launch }) => {
  const t = createTranslate('en');
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window } = running;
  const page = privateNotesPage(window, await plantRunningPair(running, 'en'), t);
  await page.open();
  await page.newPrivateNote();
  await page.setUp(passphrase);
  await window.getByRole('button', { name: t('vault.lockNow') }).click();
  await expect(window.getByRole('heading', { name: t('vault.locked.title') })).toBeVisible();
  const answersBefore = await window.evaluate<number>(`(async () => {
    let isOpen = false;
    let answers = 0;
    const unlocking = window.binome.unlockVault({ passphrase: '${passphrase}' }).then(() => {
      isOpen = true;
    });
    while (!isOpen) {
      await window.binome.getAppInfo();
      answers += 1;
    }
    await unlocking;
    return answers;
  })()`);
  // On main's own thread it would hold up all but the first few.
  expect(answersBefore).toBeGreaterThan(30);
});
