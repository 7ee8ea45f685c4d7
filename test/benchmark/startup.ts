import path from 'node:path';
import { projectFolder } from '#test/e2e/support/electron-runtime.ts';
import { launchApp, waitUntilReady } from '#test/e2e/support/launch-app.ts';
import { fixturePath, mainJob } from '#test/e2e/support/main-job.ts';
import { interleave, ratios } from './support/measure.ts';
import { launchWithProgramme } from './support/prepared-data.ts';
import { summarise } from './support/report.ts';
import type { BenchmarkResult } from './support/report.ts';

const rounds = 7;

/** Milliseconds from launch until the page can be used. */
async function timeApp(userDataFolder: string): Promise<number> {
  const startedAt = performance.now();
  const running = await launchApp({ userDataFolder });
  await waitUntilReady(running.window);
  const milliseconds = performance.now() - startedAt;
  await running.close();
  return milliseconds;
}

async function timeEmptyWindow(): Promise<number> {
  const startedAt = performance.now();
  const running = await launchApp({
    appFolder: path.join(projectFolder, 'test/benchmark/empty-app'),
  });
  await running.window.waitForLoadState('load');
  const milliseconds = performance.now() - startedAt;
  await running.dispose();
  return milliseconds;
}

/** From launch to interactive with 300 people stored, against an empty Electron window. */
export async function measureStartup(): Promise<readonly BenchmarkResult[]> {
  const prepared = await launchWithProgramme();
  await mainJob(prepared, 'en').importPeople(fixturePath('people-300-en.csv'));
  await prepared.close();
  const [app = [], empty = []] = await interleave(
    [
      { name: 'app', run: () => timeApp(prepared.userDataFolder) },
      { name: 'empty window', run: timeEmptyWindow },
    ],
    rounds,
  );
  await prepared.dispose();
  return [
    summarise({
      name: 'startup',
      values: app,
      unit: 'ms',
      comparison: { ratios: ratios(app, empty), against: 'an empty Electron window' },
      aim: '<= 2.0',
    }),
  ];
}
