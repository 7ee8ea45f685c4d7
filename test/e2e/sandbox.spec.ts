import { readlinkSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './support/app-test.ts';
import { canRunUnprivileged, isRoot } from './support/electron-runtime.ts';
import { waitUntilReady } from './support/launch-app.ts';

/** The kernel's name for the network a process can see. */
function networkOf(processId: number): string {
  return readlinkSync(`/proc/${processId}/ns/net`);
}

test('the page runs in Chromium’s sandbox when the user is not root', async ({ launch }) => {
  test.skip(process.platform !== 'linux', 'Reads what the Linux kernel says of a process.');
  test.skip(
    isRoot() && !canRunUnprivileged(),
    'An ordinary user cannot reach this folder, and root has no sandbox.',
  );
  const running = await launch({ isUnprivileged: isRoot() });
  await waitUntilReady(running.window);
  const processIds = await running.app.evaluate(({ BrowserWindow }) => ({
    main: process.pid,
    page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  }));
  expect(processIds.page).toBeDefined();
  expect(networkOf(processIds.page ?? 0)).not.toBe(networkOf(processIds.main));
});
