import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { instantAt } from '#renderer/storage/ids.ts';
import { testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { test } from './support/notified-test.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { waitUntilReady } from './support/launch-app.ts';
import { mainJob } from './support/main-job.ts';
import { plantRunningPair } from './support/pair-life.ts';
import { plantRows } from './support/plant-rows.ts';
import {
  reminderIn,
  handOver,
  switchQuietHoursOff,
  isShown,
  closeWindow,
} from './support/reminder-app.ts';

const preferences = { locale: 'en', theme: 'light' } as const;

test('a reminder is shown once: not again after a restart, nor when it is handed over again', async ({
  launch,
  service,
}) => {
  const running = await launch({ preferences });
  await waitUntilReady(running.window);
  await switchQuietHoursOff(running);
  const reminder = reminderIn(2, 'Action due: Write a post');
  await handOver(running, [reminder]);
  expect(service.titles()).toEqual([]);
  await expect
    .poll(() => service.list())
    .toEqual([{ title: 'Action due: Write a post', body: 'Nora Petit, by Monday' }]);

  const again = await running.relaunch();
  await waitUntilReady(again.window);
  await handOver(again, [reminder]);
  await pause(2000);
  expect(service.titles()).toHaveLength(1);
});

test('what came up while the app was not running is shown at the next start, even after a kill', async ({
  launch,
  service,
}) => {
  const running = await launch({ preferences });
  await waitUntilReady(running.window);
  await switchQuietHoursOff(running);
  const reminder = reminderIn(3, 'While away');
  const later = reminderIn(3600, 'Later');
  await handOver(running, [reminder, later]);
  await running.kill();
  await pause(3500);
  const again = await running.relaunch();
  await expect.poll(() => service.titles()).toEqual(['While away']);
  await waitUntilReady(again.window);
});

test('more than three at once are told of together, and details can be hidden', async ({
  launch,
  service,
}) => {
  const running = await launch({ preferences });
  await waitUntilReady(running.window);
  await switchQuietHoursOff(running, { hidesDetails: true });
  const fireAt = new Date(Date.now() + 2000).toISOString();
  await handOver(
    running,
    ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => ({ ...reminderIn(2, title), fireAt })),
  );
  await expect.poll(() => service.list()).toHaveLength(1);
  const [shown] = service.list();
  expect(shown?.title).toBe('5 reminders');
  expect(shown?.body).toBe(`${'An action is due\n'.repeat(4)}and 1 other`);
});

test('a click opens the right screen from a hidden window, where the reminder can be put off', async ({
  launch,
  service,
}) => {
  const running = await launch({ preferences });
  await waitUntilReady(running.window);
  await switchQuietHoursOff(running);
  await mainJob(running, 'en').createProgramme('Reminded');
  const programmeId = /programmes\/([\w-]+)/.exec(running.window.url())?.[1] ?? '';
  const file = path.join(running.userDataFolder, 'reminders.json');
  const stored = async () => readFile(file, 'utf8').catch(() => '');
  // The window itself hands over what it plans for the new programme, nothing, once in between.
  await expect(async () => {
    await handOver(running, [
      reminderIn(6, 'Look here', { target: { kind: 'programme', programmeId } }),
    ]);
    await pause(1500);
    expect(await stored()).toContain('Look here');
  }).toPass();
  await closeWindow(running);
  await expect.poll(() => service.titles()).toContain('Look here');
  service.click(service.titles().indexOf('Look here') + 1);

  await expect.poll(() => isShown(running)).toBe(true);
  await expect(running.window).toHaveURL(new RegExp(`programmes/${programmeId}/sessions$`));
  const offer = running.window.getByRole('group', { name: 'Remind me again' });
  await expectAccessible(running.window, 'the offer to put a reminder off');
  await offer.getByRole('button', { name: 'In 10 minutes' }).click();
  await expect(running.window.getByText('You will be reminded again')).toBeVisible();
  await expect(offer).toBeHidden();
  expect(JSON.parse(await stored())).toMatchObject({
    waits: { 'action-due:Look here': { isAsked: true } },
  });
});

test('a session that begins soon is told of and opened by a click; cancelled, it is told of no more', async ({
  launch,
  service,
}) => {
  const running = await launch({ preferences });
  const { window } = running;
  const { programmeId, pair } = await plantRunningPair(running, 'en');
  await switchQuietHoursOff(running);
  const startsAt = instantAt(Date.now() + 15 * 60_000 + 40_000);
  const session = buildSession({
    id: testId(0x200),
    programmeId,
    pairIds: [pair.id],
    seriesId: null,
    startsAt,
    state: 'planned',
    moves: [],
  });
  await plantRows(window, [{ kind: 'put', table: 'sessions', entity: session }]);
  await window.reload();
  await waitUntilReady(window);
  const time = new Date(startsAt).toLocaleTimeString('en-GB', { timeStyle: 'short' });
  await expect
    .poll(() => service.titles(), { timeout: 60_000 })
    .toEqual([`Session at ${time}: Nora Haddad and Philippe Aubry`]);
  expect(service.list()[0]?.body).toMatch(/ · First post · Room 2$/);
  service.click(1);
  await expect(window).toHaveURL(new RegExp(`sessions/${session.id}$`));

  const stored = () => readFile(path.join(running.userDataFolder, 'reminders.json'), 'utf8');
  const writeUp = `"id": "write-up:${session.id}`;
  expect(await stored()).toContain(writeUp);
  const t = mainJob(running, 'en').translate;
  await window.getByRole('link', { name: t('app.nav.sessions') }).click();
  const row = window.getByRole('grid', { name: t('sessions.title') }).locator('[data-index]');
  await row.first().getByRole('button').last().click();
  await window.getByRole('menuitem', { name: t('sessions.row.cancel'), exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(t('sessions.by.cancelled'), { exact: true }).click();
  await window
    .getByRole('option', { name: t('sessions.party.choice.coordinator'), exact: true })
    .click();
  await dialog.locator('button[type="submit"]').click();
  await expect.poll(stored).not.toContain(writeUp);
});

test('what is chosen in Settings counts at once and after a restart', async ({ launch }) => {
  let running = await launch({ preferences: { locale: 'fr', theme: 'light' } });
  await waitUntilReady(running.window);
  const t = mainJob(running, 'fr').translate;
  await mainJob(running, 'fr').createProgramme('Cohorte');
  const choices = () => ({
    open: () => running.window.getByRole('link', { name: t('app.nav.settings') }).click(),
    kind: running.window.getByRole('switch', { name: t('reminders.kind.write-up') }),
    shortcut: running.window.getByRole('switch', { name: t('reminders.settings.shortcut') }),
    tray: running.window.getByRole('switch', { name: t('reminders.settings.tray') }),
    days: running.window.getByLabel(t('reminders.settings.quietPair')),
  });
  const hasKeys = () =>
    running.app.evaluate(({ globalShortcut }) =>
      globalShortcut.isRegistered('CommandOrControl+Alt+Shift+L'),
    );

  let settings = choices();
  await settings.open();
  await expect(settings.kind).toBeChecked();
  await expect(settings.shortcut).not.toBeChecked();
  await expectAccessible(running.window, 'settings of reminders');
  expect(await hasKeys()).toBe(false);
  await settings.kind.click();
  await settings.shortcut.click();
  await expect.poll(hasKeys).toBe(true);
  await settings.tray.click();
  await settings.days.fill('2');
  await expect(settings.days).toHaveAttribute('aria-invalid', 'true');
  await settings.days.fill('30');

  running = await running.relaunch();
  await waitUntilReady(running.window);
  expect(await hasKeys()).toBe(true);
  settings = choices();
  await settings.open();
  await expect(settings.kind).not.toBeChecked();
  await expect(settings.shortcut).toBeChecked();
  await expect(settings.tray).not.toBeChecked();
  await expect(settings.days).toHaveValue('30');
});
