import { expect, type Page } from '@playwright/test';
import { test } from './support/app-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';

async function expectNoSidewaysScroll(window: Page, screen: string): Promise<void> {
  const overflow = await window.evaluate(
    `document.documentElement.scrollWidth - document.documentElement.clientWidth`,
  );
  expect(overflow, `${screen} fits the width of the window`).toBeLessThanOrEqual(0);
}

// Contrast hangs on the theme and fit on the language: both of each are seen in two walks.
for (const { locale, theme } of [
  { locale: 'en', theme: 'light' },
  { locale: 'fr', theme: 'dark' },
] as const) {
  test(`every screen is accessible and fits 1024×640, ${locale}, ${theme}`, async ({ launch }) => {
    test.slow();
    const running = await launch({ preferences: { locale, theme } });
    const { window, app } = running;
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
    });
    // Colours are judged at rest, not half-way through a fade.
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await waitUntilReady(window);
    const job = mainJob(running, locale);
    const t = job.translate;
    const check = async (screen: string) => {
      await expectAccessible(window, screen);
      await expectNoSidewaysScroll(window, screen);
    };
    await check('welcome');
    await job.createProgramme('Cohorte');
    await check('empty overview');
    await job.openImport();
    await check('choose a list');
    await job.chooseList(fixturePath('people-22-damaged.csv'));
    await check('columns');
    await job.confirmColumns();
    for (const tab of ['problems', 'skills', 'people'] as const) {
      await window
        .getByRole('tab', {
          name: t(`people.import.check.${tab}`, { count: 0 }).split('(')[0] ?? '',
        })
        .click();
      await check(`import: ${tab}`);
    }
    await job.storePeople();
    await check('import done');
    await window.getByRole('button', { name: t('people.import.done.people') }).click();
    await window.getByRole('grid').getByRole('row').nth(1).waitFor();
    await check('people');
    await window.getByRole('grid').getByRole('row').nth(1).click();
    await window.getByRole('complementary').waitFor();
    await check('person');
    await window.getByRole('button', { name: t('people.edit') }).click();
    await window.getByRole('dialog').waitFor();
    await check('edit a person');
    await window.keyboard.press('Escape');
    await job.openPairing();
    await check('no pairs yet');
    await job.proposePairs();
    await check('pairs');
    await job.openFirstPair();
    await check('why this pair');
    await window.keyboard.press('Escape');
    const mentors = window.getByRole('grid', { name: t('board.lane.mentors') });
    const mentees = window.getByRole('grid', { name: t('board.lane.mentees') });
    await mentors.locator('[data-index]').first().click();
    await window.getByText(t('board.person.candidates')).waitFor();
    await check('candidates of a mentor');
    await mentees.locator('[data-index]').first().click();
    await window.getByText(t('board.couple.consequences')).waitFor();
    await check('why not these two');
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: t('board.filter') }).click();
    await check('filter and sort');
    await window.keyboard.press('Escape');
    await job.showView('matrix');
    await window.getByRole('grid', { name: t('matrix.label') }).waitFor();
    await check('matrix');
    await job.showView('list');
    await window.getByRole('tablist', { name: t('pairing.tabs') }).waitFor();
    await check('list');
    for (const tab of ['waiting', 'apart'] as const) {
      await window
        .getByRole('tab', { name: t(`pairing.tab.${tab}`, { count: 0 }).split('(')[0] ?? '' })
        .click();
      await check(`pairing: ${tab}`);
    }
    await job.showView('board');
    await window.getByRole('button', { name: t('board.criteria') }).click();
    await window.getByText(t('criteria.subtitle')).waitFor();
    await check('criteria');
    await window.keyboard.press('Escape');
    await job.acceptAll();
    await window.getByRole('button', { name: t('board.propose.more') }).click();
    await window.getByRole('menuitem', { name: t('board.publish') }).click();
    await window.getByRole('dialog').waitFor();
    await check('publish');
    await window.keyboard.press('Escape');
    await window.getByRole('dialog').waitFor({ state: 'detached' });
    for (const [screen, title] of [
      ['scenarios', t('scenarios.title')],
      ['coverage', t('reports.coverage.title')],
      ['fairness', t('reports.fairness.title')],
      ['print', t('reports.board.title')],
      ['rotation', t('reports.rotation.title')],
    ] as const) {
      await window.evaluate(
        `location.hash = location.hash.replace(/pairing.*$/, 'pairing/${screen}')`,
      );
      await window.getByRole('heading', { name: title, exact: true }).first().waitFor();
      // A document is worked out first; its buttons would fade in while they are judged.
      const print = window.getByRole('button', { name: t('reports.print'), exact: true });
      if ((await print.count()) > 0) await expect(print).toBeEnabled();
      await check(screen);
    }
    await window.getByRole('link', { name: t('app.nav.overview') }).click();
    await window.getByText(t('overview.demand')).waitFor();
    await check('overview');
    await window.getByRole('link', { name: t('app.nav.settings') }).click();
    await window.getByText(t('settings.about.text')).waitFor();
    await check('settings');
  });
}
