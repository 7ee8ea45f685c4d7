import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // Each test starts an app of its own; two at a time would fight over two cores and measure nothing.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A test that passes at the second attempt has failed.
  retries: 0,
  reporter: 'list',
});
