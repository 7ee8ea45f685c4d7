import { expect, test as base } from '@playwright/test';
import { launchApp } from './launch-app.ts';
import type { LaunchOptions, RunningApp } from './launch-app.ts';

interface AppFixtures {
  /** Starts the app; every app a test started is closed and its data removed when the test ends. */
  launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

/** Playwright's `test` with the app to launch. An app that complained in its console fails the test. */
export const test = base.extend<AppFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function needs from this pattern.
  launch: async ({}, provide) => {
    const running: RunningApp[] = [];
    await provide(async (options) => {
      const app = await launchApp(options);
      running.push(app);
      return app;
    });
    const problems = running.flatMap((app) => app.problems);
    await Promise.all(running.map((app) => app.dispose()));
    expect(problems, 'nothing is complained of in the console').toEqual([]);
  },
});
