import { expect } from '@playwright/test';
import { pairTabs } from '#renderer/features/sessions/pair/pair-tab.ts';
import type { Instant } from '#shared/domain/ids.ts';
import { asId } from '#renderer/storage/ids.ts';
import {
  buildAction,
  buildCharter,
  buildGoal,
  buildOpenNote,
  buildSession,
} from '#test/builders/session-entities.ts';
import { testId } from '#test/builders/entities.ts';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { mainJob } from './support/main-job.ts';
import { daysAgo, plantRunningPair, type RunningPair } from './support/pair-life.ts';
import { plantRows } from './support/plant-rows.ts';
import { privateNotesPage } from './support/private-notes-page.ts';
import type { PutChange } from '#renderer/storage/change.ts';

/** A session to come and one that was held, with what a pair agrees on and writes. */
function livelyPair({ programmeId, pair }: RunningPair): readonly PutChange[] {
  const own = { programmeId, pairId: pair.id };
  const meeting = { programmeId, pairIds: [pair.id], seriesId: null, moves: [] };
  const at = (days: number) => asId<Instant>(`${daysAgo(days)}T10:00:00.000Z`);
  const ownerId = pair.menteeId;
  return [
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({ ...meeting, state: 'planned', startsAt: at(-3), satisfaction: {} }),
    },
    {
      kind: 'put',
      table: 'sessions',
      entity: buildSession({
        ...meeting,
        id: testId(0x101),
        state: 'held',
        startsAt: at(10),
        heldMinutes: 40,
      }),
    },
    { kind: 'put', table: 'goals', entity: buildGoal({ ...own }) },
    {
      kind: 'put',
      table: 'actions',
      entity: buildAction({ ...own, ownerId, state: 'open', doneOn: null, dueOn: daysAgo(-2) }),
    },
    {
      kind: 'put',
      table: 'actions',
      entity: buildAction({ ...own, id: testId(0x181), ownerId }),
    },
    { kind: 'put', table: 'charters', entity: buildCharter({ ...own }) },
    { kind: 'put', table: 'pairNotes', entity: buildOpenNote({ ...own }) },
  ];
}

// Contrast hangs on the theme and fit on the language: both of each are seen in two walks.
for (const { locale, theme } of [
  { locale: 'en', theme: 'light' },
  { locale: 'fr', theme: 'dark' },
] as const) {
  test(`every screen of a pair’s life is accessible and fits 1024×640, ${locale}, ${theme}`, async ({
    launch,
  }) => {
    test.slow();
    const running = await launch({ preferences: { locale, theme } });
    const { window, app } = running;
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
    });
    await window.emulateMedia({ reducedMotion: 'reduce' });
    const planted = await plantRunningPair(running, locale);
    const t = mainJob(running, locale).translate;
    const home = `#/programmes/${planted.programmeId}`;
    const pairPage = `${home}/pairs/${planted.pair.id}`;
    const dialog = window.getByRole('dialog');
    const button = (name: string) => window.getByRole('button', { name, exact: true });
    const check = async (screen: string) => {
      await expectAccessible(window, screen);
      const overflow = await window.evaluate(
        `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
      );
      expect(overflow, `${screen} fits the width of the window`).toBeLessThanOrEqual(0);
    };
    const open = async (address: string) => {
      await window.evaluate(`location.hash = '${address}'`);
      await waitUntilReady(window);
    };
    const checkDialog = async (screen: string, opener: string) => {
      await button(opener).first().click();
      await dialog.waitFor();
      await check(screen);
      await window.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };

    await open(`${home}/sessions`);
    await window.getByText(t('sessions.empty.title')).waitFor();
    await check('no sessions yet');

    await plantRows(window, livelyPair(planted));
    await window.reload();
    await waitUntilReady(window);
    await button(t('sessions.closures')).waitFor();
    await check('sessions');
    await checkDialog('plan a session', t('sessions.plan'));
    await checkDialog('log a past session', t('live.log.title'));
    await checkDialog('closed days', t('sessions.closures'));

    await open(`${home}/sessions/${testId(0x100)}`);
    await button(t('live.start')).waitFor();
    await check('session to come');
    await open(`${home}/sessions/${testId(0x101)}`);
    // In a narrow window how it was is behind a button.
    await window
      .getByRole('spinbutton', { name: t('live.heldMinutes') })
      .or(button(t('live.feedback')))
      .first()
      .waitFor();
    await check('session that was held');

    for (const tab of pairTabs) {
      await open(`${pairPage}?tab=${tab}`);
      await window.getByRole('tab', { name: t(`pairLife.tab.${tab}`), selected: true }).waitFor();
      await check(`pair: ${tab}`);
    }
    await button(t('pairLife.more')).click();
    await check('pair: more');
    await window.getByRole('menuitem', { name: t('live.log.title') }).click();
    await expect(dialog.getByRole('combobox').first()).toHaveValue(/Nora Haddad/);
    await window.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await open(`${pairPage}/charter`);
    await window.getByRole('article').waitFor();
    await check('charter on paper');

    await open(`${pairPage}?tab=journal`);
    await window
      .getByRole('list', { name: t('journal.list') })
      .getByText('First post')
      .first()
      .click();
    await window.getByRole('textbox', { name: t('journal.text'), exact: true }).waitFor();
    await check('a note');
    await button(t('journal.new')).click();
    await dialog.waitFor();
    await check('new note');
    await window.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await privateNotesPage(window, planted, t).newPrivateNote();
    await button(t('vault.intro.setUp')).waitFor();
    await check('private notes that are not set up');
    await checkDialog('set up private notes', t('vault.intro.setUp'));

    await open(`${home}/calendar`);
    for (const view of ['month', 'week', 'agenda'] as const) {
      await button(t(`calendar.view.${view}`)).click();
      await expect(button(t(`calendar.view.${view}`))).toHaveAttribute('aria-pressed', 'true');
      await check(`calendar: ${view}`);
    }
    await button(t('calendar.free.open')).click();
    await window.getByRole('complementary', { name: t('calendar.free.title') }).waitFor();
    await check('free times');

    await button(t('search.field')).click();
    await dialog.waitFor();
    await dialog.getByRole('combobox').fill('post');
    await dialog.getByRole('option').first().waitFor();
    await check('search');
    await window.keyboard.press('Escape');

    await window.getByRole('link', { name: t('app.nav.settings') }).click();
    await window.getByText(t('settings.about.text')).waitFor();
    await check('settings');
  });
}
