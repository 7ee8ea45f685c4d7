import { spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { test } from './support/notified-test.ts';
import { electronExecutable, isRoot, projectFolder } from './support/electron-runtime.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { mainJob } from './support/main-job.ts';
import { plantRunningPair } from './support/pair-life.ts';
import {
  reminderIn,
  handOver,
  switchQuietHoursOff,
  isShown,
  closeWindow,
} from './support/reminder-app.ts';

const preferences = { locale: 'en', theme: 'light' } as const;

test('the window closed, reminders go on; a second start brings it back and Quit ends it', async ({
  launch,
  service,
}) => {
  const running = await launch({ preferences });
  await waitUntilReady(running.window);
  await switchQuietHoursOff(running);
  await handOver(running, [reminderIn(4, 'Behind the scenes')]);
  await closeWindow(running);
  await expect.poll(() => isShown(running)).toBe(false);
  await expect
    .poll(() => service.titles())
    .toEqual(['Binôme goes on reminding you', 'Behind the scenes']);

  const second = spawn(electronExecutable(), [
    `--user-data-dir=${running.userDataFolder}`,
    ...(isRoot() ? ['--no-sandbox'] : []),
    projectFolder,
  ]);
  await new Promise((resolve) => second.on('exit', resolve));
  await expect.poll(() => isShown(running)).toBe(true);

  // It is said the first time alone.
  await closeWindow(running);
  await expect.poll(() => isShown(running)).toBe(false);
  expect(service.titles()).toHaveLength(2);
  const ended = new Promise((resolve) => running.app.process().once('exit', resolve));
  await running.app.evaluate(({ app }) => app.quit());
  expect(await ended).toBe(0);
});

test('closing the window ends the app where the user wants it so', async ({ launch }) => {
  const running = await launch({ preferences });
  await waitUntilReady(running.window);
  await switchQuietHoursOff(running, { staysInTray: false });
  const ended = new Promise((resolve) => running.app.process().once('exit', resolve));
  await closeWindow(running);
  expect(await ended).toBe(0);
});

test('the keys from any program bring the hidden window to the form; taken elsewhere, Settings says so', async ({
  launch,
}) => {
  const running = await launch({ preferences });
  const { window, app } = running;
  await plantRunningPair(running, 'en');
  // No test can press keys outside its window, so it plays the keyboard where Electron listens to it.
  await app.evaluate(({ globalShortcut }) => {
    globalShortcut.register = (_keys, press) => {
      const isFree = Reflect.get(globalThis, 'pressKeys') !== undefined;
      Reflect.set(globalThis, 'pressKeys', press);
      return isFree;
    };
  });
  const t = mainJob(running, 'en').translate;
  await window.getByRole('link', { name: t('app.nav.settings') }).click();
  const shortcut = window.getByRole('switch', { name: t('reminders.settings.shortcut') });
  const refusal = window.getByRole('alert').getByText(/^Another program uses/);
  await shortcut.click();
  await expect(refusal).toBeVisible();
  await shortcut.click();
  await expect(refusal).toBeHidden();
  await shortcut.click();
  await expect(shortcut).toBeChecked();
  await expect(refusal).toBeHidden();

  await closeWindow(running);
  await expect.poll(() => isShown(running)).toBe(false);
  await app.evaluate(() => {
    const press: unknown = Reflect.get(globalThis, 'pressKeys');
    if (typeof press === 'function') Reflect.apply(press, undefined, []);
  });
  await expect.poll(() => isShown(running)).toBe(true);
  await expect(window.getByRole('dialog', { name: t('live.log.title') })).toBeVisible();
});
