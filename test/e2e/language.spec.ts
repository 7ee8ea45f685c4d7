import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady, type RunningApp } from './support/launch-app.ts';
import { mainJob } from './support/main-job.ts';

function menuLabels(running: RunningApp): Promise<readonly string[]> {
  return running.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label),
  );
}

test('the app starts in the language of the system', async ({ launch }) => {
  const running = await launch({ systemLanguage: 'fr-FR' });
  await waitUntilReady(running.window);
  await expect(running.window.getByText('Créez votre programme')).toBeVisible();
  expect(await menuLabels(running)).toContain('Fichier');
});

test('the language changes at once, in the window and in the menu, and is remembered', async ({
  launch,
}) => {
  const running = await launch({ systemLanguage: 'en-GB' });
  const { window } = running;
  await waitUntilReady(window);
  await window.getByRole('button', { name: 'Français' }).click();
  await expect(window.getByText('Créez votre programme')).toBeVisible();
  await expect(window.locator('html')).toHaveAttribute('lang', 'fr');
  await expect.poll(() => menuLabels(running)).toContain('Fichier');
  await mainJob(running, 'fr').createProgramme('Cohorte');

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  await expect(again.window.getByRole('link', { name: 'Réglages' })).toBeVisible();
  await again.window.getByRole('link', { name: 'Réglages' }).click();
  await again.window.getByRole('combobox', { name: 'Langue' }).click();
  await again.window.getByRole('option', { name: 'English' }).click();
  await expect(again.window.getByRole('link', { name: 'Settings' })).toBeVisible();
  await expect.poll(() => menuLabels(again)).toContain('File');
});

test('dark mode is the user’s choice, whatever the system says', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'dark' } });
  await waitUntilReady(running.window);
  await expect(running.window.locator('body')).toHaveCSS('background-color', 'rgb(20, 23, 28)');
  await mainJob(running, 'en').createProgramme('Dark');
  await running.window.getByRole('link', { name: 'Settings' }).click();
  await running.window.getByRole('combobox', { name: 'Light or dark' }).click();
  await running.window.getByRole('option', { name: 'Light' }).click();
  await expect(running.window.locator('body')).toHaveCSS('background-color', 'rgb(247, 246, 243)');
});
