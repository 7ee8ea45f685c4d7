import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { mainJob } from './support/main-job.ts';
import { answerSaveDialog } from './support/stub-dialogs.ts';

test('a screen that fails says so, offers the log, and loses nothing', async ({ launch }) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  const { window, app } = running;
  await waitUntilReady(window);
  await mainJob(running, 'en').createProgramme('Still there');

  // The code of one screen cannot be loaded, as from a damaged installation.
  await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest(
      { urls: ['app://*/*settings-page*'] },
      (_details, answer) => {
        answer({ cancel: true });
      },
    );
  });
  await window.getByRole('link', { name: 'Settings' }).click();
  await expect(window.getByRole('alert')).toContainText('Something went wrong on this screen');

  const folder = await mkdtemp(path.join(tmpdir(), 'binome-log-'));
  const file = path.join(folder, 'log.txt');
  await answerSaveDialog(app, file);
  await window.getByRole('button', { name: 'Save the log…' }).click();
  await expect
    .poll(() => readFile(file, 'utf8').catch(() => ''))
    .toContain('Failed to fetch dynamically imported module');
  await rm(folder, { recursive: true });

  await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest(null);
  });
  await window.getByRole('button', { name: 'Reload the window' }).click();
  await expect(window.getByRole('heading', { name: 'Still there' })).toBeVisible();
  await window.getByRole('link', { name: 'Settings' }).click();
  await expect(window.getByRole('heading', { name: 'Settings' })).toBeVisible();
  // The failure was made on purpose.
  running.forgetProblems();
});
