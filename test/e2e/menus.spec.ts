import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { openBoard } from './support/board-page.ts';

/** How long a finger rests on the button of a mouse, in milliseconds. */
const pressMilliseconds = 100;

test('a choice made the moment a menu opens counts, and so does the click that follows', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { translate: t } = await openBoard(running, 'en');
  const { window } = running;
  // Without the patience that waits until nothing moves any more.
  const atOnce = { force: true, delay: pressMilliseconds };

  await window.getByRole('button', { name: t('reports.more'), exact: true }).click();
  await window.getByRole('menuitem', { name: t('reports.coverage.title') }).click(atOnce);
  await expect(window.getByRole('heading', { name: t('reports.coverage.title') })).toBeVisible();

  await window.getByRole('link', { name: t('app.nav.pairing') }).click();
  await window.getByRole('button', { name: t('reports.more'), exact: true }).click();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: t('board.view.list') }).click(atOnce);
  await expect(window.getByRole('tablist', { name: t('pairing.tabs') })).toBeVisible();
});
