import { expect } from '@playwright/test';
import { createTranslate } from '#shared/i18n/translate.ts';
import { test } from './support/app-test.ts';
import { journalPage } from './support/journal-page.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { leave, leaveTray, ways } from './support/leave-app.ts';
import { mainJob } from './support/main-job.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { privateNotesPage } from './support/private-notes-page.ts';

const t = createTranslate('en');
const passphrase = 'a lamp beside the quiet harbour';
const words = Array.from({ length: 12 }, (_, index) => `word${index}`);

/** Longer than a window that answers needs, shorter than the patience with one that does not. */
const hastyMilliseconds = 100;

/** Types into the note that is open, and is away before any pause of the autosave has passed. */
async function typeHastily({ window }: RunningApp): Promise<void> {
  await window.getByRole('textbox', { name: t('journal.text'), exact: true }).click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(` ${words.join(' ')}`);
  await window.waitForTimeout(hastyMilliseconds);
}

for (const way of ways) {
  test(`${way} right after typing in a shared note keeps every word`, async ({ launch }) => {
    const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
    const pair = await plantRunningPair(running, 'en');
    const journal = journalPage(running.window, pair, t);
    await journal.open();
    await journal.newNote();
    await running.window.keyboard.type('Begun.');
    await journal.leaveNote();
    await leaveTray(running);
    await typeHastily(running);
    await leave(running, way);

    const again = await running.relaunch();
    await waitUntilReady(again.window);
    const later = journalPage(again.window, pair, t);
    await later.open();
    await later.openNote(/^Begun/);
    await expect(later.text).toHaveText(`Begun. ${words.join(' ')}`);
    // In the note itself, not in a draft.
    await expect(again.window.getByText(t('journal.recovered'))).toHaveCount(0);
  });
}

test('quitting right after typing in a private note keeps every word', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const pair = await plantRunningPair(running, 'en');
  const notes = privateNotesPage(running.window, pair, t);
  await notes.open();
  await notes.newPrivateNote();
  await notes.setUp(passphrase);
  await notes.write('Begun.');
  await typeHastily(running);
  await leave(running, 'quitting');

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  const later = privateNotesPage(again.window, pair, t);
  await later.open();
  const list = again.window.getByRole('list', { name: t('journal.list') });
  await list.getByRole('listitem').first().click();
  await later.unlock(passphrase);
  await list.getByText(/^Begun/).click();
  const text = again.window.getByRole('textbox', { name: t('journal.text'), exact: true });
  await expect(text).toHaveText(`Begun. ${words.join(' ')}`);
});

test('quitting right after moving a weight keeps it', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await plantRunningPair(running, 'en');
  const weight = async (shown: RunningApp) => {
    const { window } = shown;
    await mainJob(shown, 'en').openPairing();
    await window.getByRole('button', { name: t('board.criteria'), exact: true }).click();
    return window.getByRole('slider', {
      name: t('criteria.weight.of', { criterion: t('matching.measure.needs') }),
    });
  };
  const slider = await weight(running);
  const before = Number(await slider.inputValue());
  await slider.press(before > 5 ? 'Home' : 'End');
  const moved = await slider.inputValue();
  expect(Number(moved)).not.toBe(before);
  await leave(running, 'quitting');

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  await expect(await weight(again)).toHaveValue(moved);
});

for (const way of ways) {
  test(`a window that hangs does not keep the app from ending: ${way}`, async ({ launch }) => {
    const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
    await waitUntilReady(running.window);
    await leaveTray(running);
    await running.window.evaluate('void setTimeout(() => { for (;;) {} }, 0)');
    const startedAt = Date.now();
    await leave(running, way);
    const took = Date.now() - startedAt;
    expect(took).toBeGreaterThan(1400);
    expect(took).toBeLessThan(10_000);
  });
}
