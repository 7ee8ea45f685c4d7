import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { fixturePath, mainJob } from './support/main-job.ts';

test('the system tells of an import that ended while the window was in the background', async ({
  launch,
}) => {
  const running = await launch({ preferences: { locale: 'en', theme: 'light' } });
  await waitUntilReady(running.window);
  const job = mainJob(running, 'en');
  await job.createProgramme('In the background');
  // What reaches the system is caught where Electron would hand it over.
  await running.app.evaluate(({ Notification }) => {
    const shown: string[] = [];
    Reflect.set(globalThis, 'shownNotifications', shown);
    Notification.prototype.show = function show(this: Electron.Notification) {
      shown.push(`${this.title}: ${this.body}`);
    };
  });
  await running.window.evaluate('document.hasFocus = () => false');
  await job.importPeople(fixturePath('people-46-fr.csv'));
  await expect
    .poll(() =>
      running.app.evaluate(() => Reflect.get(globalThis, 'shownNotifications') as unknown),
    )
    .toEqual(['Binôme: 46 people imported']);
});
