import { test as base } from './app-test.ts';
import {
  lackOfNotificationService,
  startNotificationService,
  type NotificationService,
} from './notification-service.ts';

interface NotifiedFixtures {
  /** Remembers what every app of the test shows as a notification. */
  readonly service: NotificationService;
}

const lack = lackOfNotificationService();

/** The test of an app that notifies; skipped where no test can play the service that takes it. */
export const test = base.extend<NotifiedFixtures>({
  service: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function needs from this pattern.
    async ({}, provide, info) => {
      info.skip(lack !== null, lack ?? '');
      const service = await startNotificationService();
      await provide(service);
      await service.stop();
    },
    // Before the app of a test that never looks at it, and stopped after it.
    { auto: true },
  ],
});
