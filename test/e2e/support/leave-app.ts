import type { RunningApp } from './launch-app.ts';

export const ways = ['quitting', 'closing the window'] as const;

/** From now on closing the window ends the app. */
export async function leaveTray({ window }: RunningApp): Promise<void> {
  await window.evaluate(`(async () => {
    const { value } = await window.binome.getReminderSetup();
    await window.binome.writeReminderSettings({ ...value.settings, staysInTray: false });
  })()`);
}

/** Resolves once the app has ended. */
export async function leave({ app }: RunningApp, way: (typeof ways)[number]): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate((electron, isClosing) => {
    setImmediate(() => {
      if (isClosing) electron.BrowserWindow.getAllWindows()[0]?.close();
      else electron.app.quit();
    });
  }, way === 'closing the window');
  await ended;
}
