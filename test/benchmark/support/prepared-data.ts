import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import type { RunningApp } from '#test/e2e/support/launch-app.ts';
import { mainJob } from '#test/e2e/support/main-job.ts';

/** Starts the app on an empty data folder and creates a programme to import into. */
export async function launchWithProgramme(): Promise<RunningApp> {
  const userDataFolder = await mkdtemp(path.join(tmpdir(), 'binome-benchmark-'));
  const running = await launchApp({
    userDataFolder,
    preferences: { locale: 'en', theme: 'light' },
  });
  await waitUntilReady(running.window);
  await mainJob(running, 'en').createProgramme('Benchmark');
  return running;
}
