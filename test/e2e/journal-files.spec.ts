import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { onePixelPng } from '#test/builders/image-bytes.ts';
import { test } from './support/app-test.ts';
import { journalPage } from './support/journal-page.ts';
import type { LaunchOptions, RunningApp } from './support/launch-app.ts';
import { watchOutside } from './support/outside.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { privateNotesPage } from './support/private-notes-page.ts';
import { answerOpenDialog, answerSaveDialog } from './support/stub-dialogs.ts';
import { undoNotice } from './support/undo-notice.ts';

const t = createTranslate('en');

async function openJournal(launch: (options?: LaunchOptions) => Promise<RunningApp>) {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const planted = await plantRunningPair(running, 'en');
  const journal = journalPage(running.window, planted, t);
  await journal.open();
  return { running, window: running.window, planted, journal };
}

/** Drops a file made of so many zeroes, or of these bytes, or a paste of it. */
async function give(
  target: Locator,
  kind: 'drop' | 'paste',
  file: { name: string; type: string; bytes?: readonly number[]; size?: number },
): Promise<void> {
  await target.evaluate(
    (element, { event, name, type, bytes, size }) => {
      const data = new DataTransfer();
      const content = bytes === undefined ? new Uint8Array(size ?? 0) : Uint8Array.from(bytes);
      data.items.add(new File([content], name, { type }));
      const { left, top } = element.getBoundingClientRect();
      const options = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', {
              ...options,
              dataTransfer: data,
              clientX: left + 5,
              clientY: top + 5,
            }),
      );
    },
    { event: kind, ...file },
  );
}

function picture(journal: { readonly text: Locator }): Locator {
  return journal.text.getByRole('img', { name: 'board' });
}

async function expectDrawn(image: Locator): Promise<void> {
  await expect
    .poll(() => image.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
    .toBe(1);
}

async function changeReaders(window: Page, from: 'private' | 'pair', to: 'private' | 'pair') {
  const now = t('journal.visibility.change', { visibility: t(`journal.visibility.${from}`) });
  await window.getByRole('button', { name: now }).click();
  await window.getByRole('menuitem', { name: t(`journal.visibility.${to}`) }).click();
  await window
    .getByRole('alertdialog')
    .getByRole('button', { name: t(`journal.visibility.${to}.confirm`) })
    .click();
  const after = t('journal.visibility.change', { visibility: t(`journal.visibility.${to}`) });
  await expect(window.getByRole('button', { name: after })).toBeVisible();
}

test('a file beside a note is attached, opened, saved elsewhere and taken away', async ({
  launch,
}, testInfo) => {
  const { running, window, journal } = await openJournal(launch);
  await journal.newNote();
  await window.keyboard.type('With a file.');
  await journal.leaveNote();
  const source = testInfo.outputPath('plan.txt');
  const saved = testInfo.outputPath('copy.txt');
  await writeFile(source, 'The plan');
  await answerOpenDialog(running.app, source);
  await window.getByRole('button', { name: t('journal.files.add') }).click();
  const outside = await watchOutside(running, t('dialog.openFile.open'));
  await window.getByRole('button', { name: t('journal.files.open', { name: 'plan.txt' }) }).click();
  await outside.openedCount(1);
  const [copy = ''] = await outside.opened();
  expect(await readFile(copy, 'utf8')).toBe('The plan');
  await answerSaveDialog(running.app, saved);
  const names = { name: 'plan.txt' };
  await window.getByRole('button', { name: t('journal.files.saveOf', names) }).click();
  await expect.poll(() => readFile(saved, 'utf8').catch(() => '')).toBe('The plan');
  await window.getByRole('button', { name: t('journal.files.removeOf', names) }).click();
  await expect(window.getByText('plan.txt', { exact: true })).toHaveCount(0);
  await undoNotice(window, t('journal.files.removed', names));
  await expect(window.getByText('plan.txt', { exact: true })).toBeVisible();
});

test('a pasted picture is shown, also while the note is private and when it is shared again', async ({
  launch,
}) => {
  const { window, planted, journal } = await openJournal(launch);
  const notes = privateNotesPage(window, planted, t);
  await notes.newPrivateNote();
  await notes.setUp('quatre sittelles sur un fil');
  await notes.write('Key made.');

  await journal.newNote();
  await window.keyboard.type('Look: ');
  const png = [...onePixelPng];
  await give(journal.text, 'paste', { name: 'board.png', type: 'image/png', bytes: png });
  await expectDrawn(picture(journal));
  const address = (await picture(journal).getAttribute('src')) ?? '';
  await journal.leaveNote();
  await changeReaders(window, 'pair', 'private');
  await expect(picture(journal)).not.toHaveAttribute('src', address);
  await expectDrawn(picture(journal));
  await changeReaders(window, 'private', 'pair');
  await expect(picture(journal)).toHaveAttribute('src', address);
  await expectDrawn(picture(journal));
  await expect(journal.text).toContainText('Look:');
});

test('what cannot be a picture or is too large is refused in words', async ({ launch }) => {
  const { running, window, journal } = await openJournal(launch);
  await journal.newNote();
  await window.keyboard.type('Words stay.');
  await give(journal.text, 'paste', { name: 'film.png', type: 'image/png', size: 64 });
  await expect(window.getByText(t('journal.image.unreadable', { name: 'film.png' }))).toBeVisible();
  await expect(journal.text.locator('img[src]')).toHaveCount(0);
  const size = 64 * 1024 * 1024 + 1;
  await give(journal.text, 'drop', { name: 'video.mp4', type: 'video/mp4', size });
  await expect(window.getByText(/^video\.mp4: The file is larger than 64 MB/)).toBeVisible();
  await expect(journal.text).toHaveText('Words stay.');
  // The page was refused what is no picture.
  running.forgetProblems();
});

test('words that fewer people could read come back only on purpose', async ({ launch }) => {
  const { window, journal } = await openJournal(launch);
  await window.getByRole('button', { name: t('journal.new'), exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Coordinator/ }).check();
  await dialog.getByRole('button', { name: t('journal.new.create') }).click();
  await journal.text.click();
  await window.keyboard.type('Between coordinators.');
  await journal.leaveNote();
  const now = t('journal.visibility.change', { visibility: t('journal.visibility.coordinator') });
  await window.getByRole('button', { name: now }).click();
  await window.getByRole('menuitem', { name: t('journal.visibility.pair') }).click();
  const question = window.getByRole('alertdialog');
  await question.getByRole('button', { name: t('journal.visibility.pair.confirm') }).click();
  await expect(question).toHaveCount(0);
  await journal.text.click();
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.type('For the pair.');
  await journal.leaveNote();

  const restoreFirst = async () => {
    await window.getByRole('button', { name: t('journal.more') }).click();
    await window.getByRole('menuitem', { name: t('journal.versions.show') }).click();
    const list = dialog.getByRole('list', { name: t('journal.versions') });
    await list.getByRole('button').last().click();
    await dialog.getByRole('button', { name: t('journal.version.restore') }).click();
    await expect(question).toContainText(t('journal.version.ask'));
  };
  await restoreFirst();
  await question.getByRole('button', { name: t('app.cancel') }).click();
  await dialog.getByRole('button', { name: t('app.close') }).click();
  await expect(journal.text).toHaveText('For the pair.');
  await restoreFirst();
  await question.getByRole('button', { name: t('journal.version.restore') }).click();
  await expect(journal.text).toHaveText('Between coordinators.');
});
