import { app, ipcMain, nativeTheme, protocol, session, shell, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { createAppHandlers } from './ipc/app-handlers.ts';
import { createFilesHandlers } from './ipc/files-handlers.ts';
import { createJournalHandlers } from './ipc/journal-handlers.ts';
import { createLinksHandlers } from './ipc/links-handlers.ts';
import { createLogHandlers } from './ipc/log-handlers.ts';
import { createNotificationsHandlers } from './ipc/notifications-handlers.ts';
import { createPreferencesHandlers } from './ipc/preferences-handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { createWindowHandlers } from './ipc/window-handlers.ts';
import { listSystemLanguages, translateFor } from './language.ts';
import { installMenu } from './menu/install-menu.ts';
import { appScheme } from './security/app-origin.ts';
import { hardenSession } from './security/harden-session.ts';
import { hardenWebContents } from './security/harden-web-contents.ts';
import { serveAppFile } from './security/serve-app-file.ts';
import type { DataPaths } from './services/data-paths.ts';
import { FileHandles } from './services/file-handles.ts';
import { JournalService } from './services/journal/journal-service.ts';
import type { LogService } from './services/log-service.ts';
import type { PreferencesService } from './services/preferences-service.ts';
import { writeSeal, type Seal } from './services/seal.ts';
import { createSystemDialogs } from './services/system-dialogs.ts';
import { removeStrayTemporaryFiles } from './services/write-file-atomically.ts';
import { openMainWindow } from './window/main-window.ts';
import { createWindowPrinter } from './window/window-printer.ts';

export interface StartAppOptions {
  readonly dataFolder: string;
  readonly paths: DataPaths;
  readonly running: Seal;
  readonly log: LogService;
  readonly preferences: PreferencesService;
}

/** Wires the services to the window and opens it. Electron is ready and the data may be opened. */
export async function startApp(options: StartAppOptions): Promise<void> {
  const { paths, log, preferences } = options;
  const isDevelopment = !app.isPackaged;
  const systemLanguages = listSystemLanguages();
  const journal = new JournalService({
    folder: paths.journalFolder,
    log,
    now: () => new Date(),
  });
  let window: BrowserWindow | null = null;
  let settleWindow = (): Promise<void> => Promise.resolve();
  const currentWindow = (): BrowserWindow | null => window;
  const translate = () => translateFor(preferences.current, systemLanguages);

  function applyPreferences(): void {
    nativeTheme.themeSource = preferences.current.theme;
    installMenu({
      translate: translate(),
      isDevelopment,
      logPath: log.path,
      window: currentWindow,
    });
  }

  async function openWindow(): Promise<void> {
    const opened = openMainWindow({
      statePath: paths.windowState,
      appFolder: app.getAppPath(),
      isDevelopment,
      log,
      translate,
    });
    window = opened.window;
    settleWindow = opened.settle;
    let isClosing = false;
    window.once('close', () => {
      isClosing = true;
    });
    window.once('closed', () => {
      window = null;
    });
    await opened.loaded.catch((error: unknown) => {
      // Closed before it had loaded: the user changed their mind, and nothing failed.
      if (!isClosing) throw error;
    });
  }

  const rendererFolder = join(app.getAppPath(), 'out', 'renderer');
  protocol.handle(appScheme, (request) => serveAppFile(request, rendererFolder));
  hardenSession(session.defaultSession, isDevelopment);
  app.on('web-contents-created', (_event, contents) => hardenWebContents(contents, log));
  const handles = new FileHandles();
  const dialogs = createSystemDialogs({ translate, window: currentWindow });
  registerHandlers(
    {
      ...createAppHandlers(systemLanguages),
      ...createPreferencesHandlers(preferences),
      ...createFilesHandlers(handles, dialogs),
      ...createWindowHandlers(
        handles,
        dialogs,
        createWindowPrinter(() => window?.webContents),
      ),
      ...createJournalHandlers(journal),
      ...createLinksHandlers((address) => shell.openExternal(address)),
      ...createNotificationsHandlers(() => focus(window)),
      ...createLogHandlers(log),
    },
    (channel, listener) => ipcMain.handle(channel, listener),
    (message, cause) => log.error(message, cause),
  );
  preferences.onChange(applyPreferences);
  applyPreferences();

  app.on('second-instance', () => focus(window));
  app.on('activate', () => {
    if (window === null) openWindow().catch((error: unknown) => log.error('No window', error));
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  finishBeforeQuit(() => Promise.allSettled([journal.close(), settleWindow()]));

  // Before the window, not after it: a crash in between must not leave newer data under an older seal.
  await writeSeal(paths.seal, options.running, new Date()).catch((error: unknown) => {
    log.error('The seal could not be written', error);
  });
  await openWindow();
  await removeStrayTemporaryFiles(options.dataFolder, Date.now());
}

function focus(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** A disk that no longer answers must not keep the app from ending. */
const lastWriteMilliseconds = 3000;

function finishBeforeQuit(finishWriting: () => Promise<unknown>): void {
  let hasSettled = false;
  app.on('will-quit', (event) => {
    if (hasSettled) return;
    event.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, lastWriteMilliseconds));
    void Promise.race([finishWriting(), patience]).finally(() => {
      hasSettled = true;
      // Electron ignores a quit asked for while it is still leaving the event that was prevented.
      setImmediate(() => app.quit());
    });
  });
}
