import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';
import { packagedExecutable } from './support/packaged-app.ts';

test('the packaged app imports a people list and proposes pairs', async ({ launch }) => {
  const executablePath = packagedExecutable();
  expect(existsSync(executablePath), '"npm run package -- --test" has made the app').toBe(true);

  const running = await launch({ executablePath, preferences: { locale: 'en', theme: 'light' } });
  expect(await running.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
  await waitUntilReady(running.window);
  const job = mainJob(running, 'en');
  await job.createProgramme('Packaged');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await job.openPairing();
  expect(await job.proposePairs()).toBeGreaterThan(10);
});
