import { expect } from '@playwright/test';
import { menuCommandChannel } from '#shared/ipc/contract-values.ts';
import type { MenuCommand } from '#shared/ipc/contract.ts';
import type { RunningApp } from './launch-app.ts';

/** Chooses an item of the Edit menu, as the system does when it is clicked. */
export async function chooseInMenu({ app }: RunningApp, label: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    const item = items?.find((one) => one.label === wanted);
    if (item === undefined) throw new Error(`No “${wanted}” in the menu`);
    Reflect.apply(item.click, item, []);
  }, label);
}

/** Presses a key of the menu, which the page itself never sees. */
export async function pressMenuKey(
  { app }: RunningApp,
  key: string,
  withShift = false,
): Promise<void> {
  // Another window may have taken the focus, without which a key goes nowhere.
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.focus();
        return window?.isFocused();
      }),
    )
    .toBe(true);
  await app.evaluate(
    ({ BrowserWindow }, { keyCode, isShifted }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const command = process.platform === 'darwin' ? ('meta' as const) : ('control' as const);
      const modifiers = isShifted ? [command, 'shift' as const] : [command];
      contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
      contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
    },
    { keyCode: key, isShifted: withShift },
  );
}

/** Tells the page that an item of the menu was chosen. */
export async function sendMenuCommand({ app }: RunningApp, command: MenuCommand): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [channel, chosen]) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, chosen);
    },
    [menuCommandChannel, command] as const,
  );
}
