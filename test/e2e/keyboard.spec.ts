import { expect, type Locator } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath } from './support/main-job.ts';
import { answerOpenDialog } from './support/stub-dialogs.ts';

test('the main job can be done with the keyboard alone', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app } = running;
  await waitUntilReady(window);
  const { keyboard } = window;

  /** Presses Tab until the element has the focus: a person without a mouse does no more. */
  const tabTo = async (target: Locator) => {
    await target.waitFor();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement))
        return;
      await keyboard.press('Tab');
    }
    throw new Error('Tab never reached the element');
  };
  const press = async (name: string) => {
    const button = window.getByRole('button', { name, exact: true }).first();
    await expect(button).toBeEnabled();
    await tabTo(button);
    await keyboard.press('Enter');
  };

  await tabTo(window.getByLabel('Name of the programme'));
  await keyboard.type('By keyboard');
  await keyboard.press('Enter');
  await press('Import people');
  await answerOpenDialog(app, fixturePath('people-46-fr.csv'));
  await press('Choose a file…');
  await press('Check the people');
  await press('Import 46 people');
  await press('Go to pairing');
  await press('Propose pairs');
  // The views are one stop: the arrows go from one to the next.
  await tabTo(window.getByRole('button', { name: 'Board', exact: true }));
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');

  const grid = window.getByRole('grid', { name: 'Pairing' });
  await tabTo(grid.getByRole('row').nth(1));
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(grid.getByRole('row').nth(3)).toBeFocused();
  await keyboard.press('Enter');
  const panel = window.getByRole('complementary', { name: 'Why this pair' });
  await expect(panel).toBeVisible();
  await tabTo(panel.getByRole('button', { name: 'Accept', exact: true }));
  await keyboard.press('Enter');
  await expect(grid.getByText('Accepted')).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(grid.getByRole('row').nth(3)).toBeFocused();
});
