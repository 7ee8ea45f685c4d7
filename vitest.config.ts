import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,integration,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A test that leaves a stubbed global behind would decide the result of the next one.
    unstubGlobals: true,
    restoreMocks: true,
    // Against tests that hang, not slow ones: some write thousands of small files, or start a process each time.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Dates and numbers read the same on every developer's computer.
    env: { TZ: 'Europe/Paris', LANG: 'en_GB.UTF-8' },
  },
});
