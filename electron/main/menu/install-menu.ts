import { app, dialog, Menu, shell, type BrowserWindow } from 'electron';
import type { Translate } from '#shared/i18n/translate.ts';
import { menuCommandChannel } from '#shared/ipc/contract-values.ts';
import { describeRuntime } from '../ipc/app-handlers.ts';
import { buildMenuTemplate } from './menu-template.ts';

export interface InstallMenuOptions {
  readonly translate: Translate;
  readonly isDevelopment: boolean;
  readonly logPath: string;
  readonly canLock: boolean;
  lockVault(): void;
  window(): BrowserWindow | null;
}

/** Replaces the menu bar; called again when the language changes, and when the private notes are opened or locked. */
export function installMenu(options: InstallMenuOptions): void {
  const template = buildMenuTemplate({
    translate: options.translate,
    platform: process.platform,
    isDevelopment: options.isDevelopment,
    canLock: options.canLock,
    lockVault: () => options.lockVault(),
    send: (command) => options.window()?.webContents.send(menuCommandChannel, command),
    showAbout: () => void showAbout(options),
    openDataFolder: () => void shell.openPath(app.getPath('userData')),
    showLog: () => shell.showItemInFolder(options.logPath),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

async function showAbout({ translate, window }: InstallMenuOptions): Promise<void> {
  const runtime = Object.entries(describeRuntime()).map((part) => part.join(' '));
  const box = {
    type: 'info' as const,
    title: translate('dialog.about.title'),
    message: translate('dialog.about.message', { version: app.getVersion() }),
    detail: translate('dialog.about.detail', {
      folder: app.getPath('userData'),
      runtime: runtime.join(' · '),
    }),
    buttons: [translate('dialog.close')],
    noLink: true,
  };
  const parent = window();
  await (parent === null ? dialog.showMessageBox(box) : dialog.showMessageBox(parent, box));
}
