import { expect } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { journalPage } from './support/journal-page.ts';
import { waitUntilReady } from './support/launch-app.ts';
import type { LaunchOptions, RunningApp } from './support/launch-app.ts';
import { sendMenuCommand } from './support/menu.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { storedDrafts, storedFields } from './support/plant-rows.ts';
import { undoNotice } from './support/undo-notice.ts';

const t = createTranslate('en');

async function openJournal(launch: (options?: LaunchOptions) => Promise<RunningApp>) {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const pair = await plantRunningPair(running, 'en');
  const journal = journalPage(running.window, pair, t);
  await journal.open();
  return { running, window: running.window, pair, journal };
}

test('a kill in mid-typing loses at most the last two seconds', async ({ launch }) => {
  const { running, window, pair, journal } = await openJournal(launch);
  await journal.newNote();
  const typed: { readonly word: string; readonly at: number }[] = [];
  // Long enough for drafts after the note was first stored, and never a pause of a second.
  for (let count = 100; count < 180; count += 1) {
    const word = `w${count} `;
    await window.keyboard.insertText(word);
    typed.push({ word, at: Date.now() });
    await window.waitForTimeout(70);
  }
  const killedAt = Date.now();
  // Read once what is being written by now has been: how long the disk takes is not the app's doing.
  await storedDrafts(window, 'noteDrafts');
  await storedFields(window, 'pairNotes');
  await running.kill();

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  const later = journalPage(again.window, pair, t);
  await later.open();
  await later.openNote(/^w100/);
  await expect(again.window.getByText(t('journal.recovered'))).toBeVisible();
  const kept = await later.text.innerText();
  const lost = typed.filter(({ word }) => !kept.includes(word.trim()));
  const oldestLost = lost[0];
  expect(killedAt - (oldestLost?.at ?? killedAt)).toBeLessThan(2000);
  expect(typed.length - lost.length).toBeGreaterThan(40);

  // Once it is in the note itself, nothing is left to recover.
  await later.text.click();
  await again.window.keyboard.type('and on');
  await later.leaveNote();
  await again.window.reload();
  await waitUntilReady(again.window);
  await later.openNote(/^w100/);
  await expect(later.text).toContainText('and on');
  await expect(again.window.getByText(t('journal.recovered'))).toHaveCount(0);
});

test('a text of a megabyte is pasted whole, without holding the window up', async ({ launch }) => {
  const { window, journal } = await openJournal(launch);
  await journal.newNote();
  const line = 'Every *word* of a [long](https://example.test) text stays. ';
  const long = Array.from({ length: 1100 }, (_, index) => `${index}: ${line.repeat(17)}`.trim());
  expect(long.join('\n').length).toBeGreaterThan(1_000_000);
  const startedAt = Date.now();
  // It goes again by itself, perhaps before a busy computer has searched so long a page.
  const told = window
    .getByRole('status')
    .filter({ hasText: t('journal.paste.lines') })
    .waitFor();
  await Promise.all([told, journal.paste({ plain: long.join('\n') })]);
  await expect(journal.text.locator('p').last()).toContainText('1099: ');
  expect(Date.now() - startedAt).toBeLessThan(20_000);
  await window.keyboard.type('the end');
  await expect(journal.text.locator('p').last()).toContainText('the end');
  await journal.leaveNote();
  await window.reload();
  await waitUntilReady(window);
  await journal.openNote(/^0: Every/);
  await expect(journal.text.locator('p')).toHaveCount(1100);
  await expect(journal.text.locator('p').nth(550)).toHaveText(long[550] ?? '');
  await expect(journal.text.locator('a, em')).toHaveCount(0);
});

test('twenty thousand lines are pasted as they are, each of them kept', async ({ launch }) => {
  const { window, journal } = await openJournal(launch);
  await journal.newNote();
  const lines = Array.from({ length: 20_000 }, (_, index) => (index % 9 === 4 ? '' : `  ${index}`));
  const told = window
    .getByRole('status')
    .filter({ hasText: t('journal.paste.block') })
    .waitFor();
  const startedAt = Date.now();
  await journal.paste({ plain: lines.join('\n') });
  // Far above what it takes on a free computer, and far below one paragraph for each.
  expect(Date.now() - startedAt).toBeLessThan(10_000);
  await told;
  await journal.leaveNote();
  await window.reload();
  await waitUntilReady(window);
  await journal.openNote(/^0/);
  const kept = await journal.text.locator('pre code').allTextContents();
  expect(kept.join('\n')).toBe(lines.join('\n'));
});

test('pasted markup is formatted, and nothing of it runs or is fetched', async ({ launch }) => {
  const { window, journal } = await openJournal(launch);
  await journal.newNote();
  const markdown = [
    '# Plan',
    '- [x] **done**',
    '<img src=x onerror="document.title=1"><script>document.title=1</script>',
    '[run](javascript:document.title=1) [file](file:///etc/passwd) [fine](https://example.test)',
    '![pixel](https://evil.test/pixel.png)',
  ];
  await journal.paste({ plain: markdown.join('\n\n') });
  await expect(journal.text.getByRole('heading', { name: 'Plan' })).toBeVisible();
  await expect(journal.text.getByRole('checkbox', { name: 'Done: done' })).toBeChecked();
  await expect(journal.text).toContainText('<script>document.title=1</script>');
  await expect(journal.text.locator('img[src], script')).toHaveCount(0);
  const addresses = await journal.text
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(['https://example.test/', 'https://evil.test/pixel.png']);

  // A web page comes as HTML as well.
  await journal.text.press('ControlOrMeta+End');
  await journal.text.press('Enter');
  await journal.paste({
    plain: 'From a page',
    html:
      '<h2>From a page</h2><p onclick="document.title=1"><a href="javascript:1">x</a> <b>bold</b>' +
      '<img src="https://evil.test/p.png" alt="chart"><iframe src="https://evil.test"></iframe></p>',
  });
  await expect(journal.text.getByRole('heading', { name: 'From a page' })).toBeVisible();
  await expect(journal.text.getByRole('link', { name: 'chart' })).toHaveAttribute(
    'href',
    'https://evil.test/p.png',
  );
  await expect(journal.text.locator('img[src], iframe, [onclick], a[href^="java"]')).toHaveCount(0);
  expect(await window.title()).not.toBe('1');
});

test('a note keeps right-to-left text, emoji, mentions and a picture, and reads the same later', async ({
  launch,
}) => {
  const { window, journal } = await openJournal(launch);
  await journal.newNote();
  await window.getByRole('textbox', { name: t('journal.title'), exact: true }).fill('שיחה 👩🏽‍💻');
  await journal.text.click();
  await window.keyboard.type('مرحبا بكم 🇫🇷');
  await window.keyboard.press('Enter');
  await window.keyboard.type('with @phil');
  await expect(window.getByRole('option', { name: /Philippe Aubry/ })).toBeVisible();
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await window
    .locator('input[type="file"]')
    .setInputFiles({ name: 'board.png', mimeType: 'image/png', buffer: picture });
  await expect(journal.text.getByRole('img', { name: 'board' })).toBeVisible();
  await journal.leaveNote();
  const before = await journal.text.innerText();

  await window.reload();
  await waitUntilReady(window);
  await journal.openNote('שיחה 👩🏽‍💻');
  await expect(journal.text).toContainText('مرحبا بكم 🇫🇷');
  expect((await journal.text.innerText()).trim()).toBe(before.trim());
  const [first] = await journal.text.locator('p').all();
  expect(await first?.evaluate((block) => getComputedStyle(block).direction)).toBe('rtl');
  const image = journal.text.getByRole('img', { name: 'board' });
  await expect
    .poll(() => image.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
    .toBe(1);
});

test('an earlier version comes back, and a note comes back out of the trash', async ({
  launch,
}) => {
  const { window, journal } = await openJournal(launch);
  await journal.newNote();
  await window.keyboard.type('He hesitated to publish.');
  await journal.leaveNote();
  await journal.text.click();
  await journal.text.press('ControlOrMeta+a');
  await window.keyboard.type('He published.');
  await journal.leaveNote();

  await window.getByRole('button', { name: t('journal.more') }).click();
  await window.getByRole('menuitem', { name: t('journal.versions.show') }).click();
  const dialog = window.getByRole('dialog', { name: t('journal.versions') });
  await expect(dialog.locator('ins').filter({ hasText: 'published' })).toBeVisible();
  await expect(dialog.locator('del').filter({ hasText: 'hesitated' })).toBeVisible();
  await dialog
    .getByRole('list', { name: t('journal.versions') })
    .getByRole('button')
    .nth(1)
    .click();
  await dialog.getByRole('button', { name: t('journal.version.restore') }).click();
  await expect(journal.text).toHaveText('He hesitated to publish.');
  await undoNotice(window, t('journal.version.restored'));
  await expect(journal.text).toHaveText('He published.');

  await window.getByRole('button', { name: t('journal.more') }).click();
  await window.getByRole('menuitem', { name: t('journal.trash') }).click();
  await window.getByRole('button', { name: t('journal.trash.show', { count: 1 }) }).click();
  await window
    .getByRole('list', { name: t('journal.list') })
    .getByText('He published.')
    .click();
  await window.getByRole('button', { name: t('journal.trash.restore') }).click();
  await window.getByRole('button', { name: t('journal.trash.leave') }).click();
  await journal.openNote('He published.');
});

test('who reads a note changes only on purpose, and a second thought is asked for', async ({
  launch,
}) => {
  const { window, journal } = await openJournal(launch);
  await journal.newNote();
  await window.keyboard.type('She told me about her depression.');
  await expect(window.getByText(/This may say something about health/)).toBeVisible();
  await window.getByRole('button', { name: t('journal.sensitive.heed') }).click();
  await expect(window.getByText(/This may say something about health/)).toHaveCount(0);
  // Of what is fine nothing more is said; of another topic it is.
  await journal.text.click();
  await window.keyboard.press('End');
  await window.keyboard.type(
    ' Her epilepsy. A mosque, an imam, a rabbi, a synagogue, the torah, ramadan, halal.',
  );
  await expect(
    window.getByText(/This may say something about religion \(mosque, imam, .+ and 2 more\)/),
  ).toBeVisible();
  await window.getByRole('button', { name: /^Who reads it: Pair/ }).click();
  await window.getByRole('menuitem', { name: /^Coordinator/ }).click();
  await window
    .getByRole('alertdialog')
    .getByRole('button', { name: t('app.cancel') })
    .click();
  await expect(window.getByRole('button', { name: /^Who reads it: Pair/ })).toBeVisible();
  await window.getByRole('button', { name: /^Who reads it: Pair/ }).click();
  await window.getByRole('menuitem', { name: /^Coordinator/ }).click();
  await window
    .getByRole('alertdialog')
    .getByRole('button', { name: t('journal.visibility.coordinator.confirm') })
    .click();
  await expect(window.getByRole('button', { name: /^Who reads it: Coordinator/ })).toBeVisible();
  await expect(journal.text).toHaveText(/^She told me about her depression\. Her epilepsy\./);
  await expect(window.getByText(t('journal.visibility.coordinator.readers'))).toBeVisible();
});

test('Undo in the menu takes back typing in a note, and then no command', async ({ launch }) => {
  const { running, window, journal } = await openJournal(launch);
  await journal.newNote();
  // Two bouts of typing, each a step of its own, and each in one go: a stall would split it.
  await window.keyboard.insertText('Kept. ');
  await window.waitForTimeout(800);
  await window.keyboard.insertText('Taken back.');
  await sendMenuCommand(running, 'undo');
  await expect(journal.text).toHaveText(/^Kept\.\s*$/);
  await sendMenuCommand(running, 'redo');
  await expect(journal.text).toHaveText('Kept. Taken back.');
  await sendMenuCommand(running, 'undo');
  await sendMenuCommand(running, 'undo');
  await sendMenuCommand(running, 'undo');
  await expect(journal.text).toHaveText('');
  await expect(journal.text).toBeVisible();
});
