import {
  app,
  ipcMain,
  nativeTheme,
  powerMonitor,
  protocol,
  session,
  shell,
  type BrowserWindow,
} from 'electron';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { leavingChannel, vaultEventChannel } from '#shared/ipc/contract-values.ts';
import type { VaultEvent } from '#shared/ipc/vault-schemas.ts';
import { finishBeforeQuit } from './finish-before-quit.ts';
import { createAppHandlers } from './ipc/app-handlers.ts';
import { createClipboardHandlers } from './ipc/clipboard-handlers.ts';
import { createFilesHandlers } from './ipc/files-handlers.ts';
import { createJournalHandlers } from './ipc/journal-handlers.ts';
import { createLinksHandlers } from './ipc/links-handlers.ts';
import { createLogHandlers } from './ipc/log-handlers.ts';
import { createNotificationsHandlers } from './ipc/notifications-handlers.ts';
import { createPreferencesHandlers } from './ipc/preferences-handlers.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { createStoredFilesHandlers } from './ipc/stored-files-handlers.ts';
import { createVaultHandlers } from './ipc/vault-handlers.ts';
import { createWindowHandlers } from './ipc/window-handlers.ts';
import { listSystemLanguages, translateFor } from './language.ts';
import { installMenu } from './menu/install-menu.ts';
import { appScheme } from './security/app-origin.ts';
import { hardenSession } from './security/harden-session.ts';
import { hardenWebContents } from './security/harden-web-contents.ts';
import { serveAppFile } from './security/serve-app-file.ts';
import { serveStoredFile, storedFileOf } from './security/serve-stored-file.ts';
import type { DataPaths } from './services/data-paths.ts';
import { FileHandles } from './services/file-handles.ts';
import { createAttachmentDialogs } from './services/file-store/attachment-dialogs.ts';
import { FileStore } from './services/file-store/file-store.ts';
import { OpenedCopies } from './services/file-store/opened-copies.ts';
import { JournalService } from './services/journal/journal-service.ts';
import type { LogService } from './services/log-service.ts';
import type { PreferencesService } from './services/preferences-service.ts';
import { startReminders } from './services/reminders/start-reminders.ts';
import { writeSeal, type Seal } from './services/seal.ts';
import { createSystemDialogs } from './services/system-dialogs.ts';
import { usualPassphraseCost } from './services/vault/key-wrapping.ts';
import { lockWhenUnattended, VaultLock } from './services/vault/lock-vault.ts';
import { stretchInWorker } from './services/vault/stretch-in-worker.ts';
import { VaultService } from './services/vault/vault-service.ts';
import { createWebLinkQuestion } from './services/web-link-question.ts';
import { removeStrayTemporaryFiles } from './services/write-file-atomically.ts';
import { writeImageToClipboard } from './services/write-image-to-clipboard.ts';
import { Leaving } from './window/leaving.ts';
import { openMainWindow } from './window/main-window.ts';
import { createWindowPrinter, paperSizeIn } from './window/window-printer.ts';

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

  const copies = new OpenedCopies(app.getPath('temp'), options.dataFolder);
  const vault = new VaultService({
    paths,
    cost: usualPassphraseCost,
    stretch: stretchInWorker(
      () => new Worker(join(app.getAppPath(), 'out', 'main', 'stretch-worker.cjs')),
    ),
    now: () => new Date(),
    elapsedSeconds: () => performance.now() / 1000,
    onChange: (status) => {
      tellWindow(status);
      showMenu();
      if (status === 'locked') void copies.removePrivate();
    },
    reportDamage: (reason) => log.error(`The key of the private notes is unreadable: ${reason}`),
  });
  const lock = new VaultLock({ vault, tellWindow });
  const leaving = new Leaving(tellOfLeaving);
  const store = new FileStore(paths.filesFolder, vault);

  function tellWindow(event: VaultEvent): boolean {
    window?.webContents.send(vaultEventChannel, event);
    return window !== null;
  }

  function tellOfLeaving(): boolean {
    const contents = window?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoadingMainFrame())
      return false;
    contents.send(leavingChannel);
    return true;
  }

  async function finishWindow(): Promise<boolean> {
    const hasAnswered = await leaving.finish();
    lock.now();
    return hasAnswered;
  }

  function showMenu(): void {
    installMenu({
      translate: translate(),
      isDevelopment,
      logPath: log.path,
      canLock: vault.status === 'unlocked',
      lockVault: () => lock.ask(),
      window: currentWindow,
    });
  }

  function applyPreferences(): void {
    nativeTheme.themeSource = preferences.current.theme;
    showMenu();
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
    reminders.watch(window);
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

  async function showWindow(): Promise<void> {
    if (window === null) await openWindow();
    else focus(window);
  }

  function comeForward(): void {
    showWindow().catch((error: unknown) => log.error('No window', error));
  }

  const reminders = startReminders({
    path: paths.reminders,
    iconPath: join(app.getAppPath(), 'resources', 'icon.png'),
    log,
    preferences,
    translate,
    currentWindow,
    showWindow,
    finishWindow,
  });
  const rendererFolder = join(app.getAppPath(), 'out', 'renderer');
  protocol.handle(appScheme, (request) => {
    const sha256 = storedFileOf(request.url);
    return sha256 === null
      ? serveAppFile(request, rendererFolder)
      : serveStoredFile(request.method, sha256, store);
  });
  hardenSession(session.defaultSession, isDevelopment);
  app.on('web-contents-created', (_event, contents) => hardenWebContents(contents, log));
  const handles = new FileHandles();
  const dialogs = createSystemDialogs({ translate, window: currentWindow });
  registerHandlers(
    {
      ...createAppHandlers(systemLanguages),
      ...createPreferencesHandlers(preferences),
      ...createFilesHandlers(handles, dialogs),
      ...createClipboardHandlers(writeImageToClipboard),
      ...createWindowHandlers(
        handles,
        dialogs,
        createWindowPrinter(
          () => window?.webContents,
          () => paperSizeIn(app.getLocaleCountryCode()),
        ),
        leaving,
      ),
      ...createJournalHandlers(journal),
      ...createLinksHandlers({
        openExternal: (address) => shell.openExternal(address),
        confirmWebLink: createWebLinkQuestion({ translate, window: currentWindow }),
      }),
      ...createNotificationsHandlers(comeForward),
      ...createLogHandlers(log),
      ...createVaultHandlers(vault, lock),
      ...createStoredFilesHandlers(
        store,
        copies,
        createAttachmentDialogs({ translate, window: currentWindow }),
      ),
      ...reminders.handlers,
    },
    (channel, listener) => ipcMain.handle(channel, listener),
    (message, cause) => log.error(message, cause),
  );
  preferences.onChange(applyPreferences);
  applyPreferences();
  lockWhenUnattended(lock, powerMonitor);

  app.on('second-instance', comeForward);
  app.on('activate', comeForward);
  app.on('window-all-closed', () => {
    lock.now();
    if (process.platform !== 'darwin') app.quit();
  });
  finishBeforeQuit(() => {
    lock.now();
    return Promise.allSettled([
      journal.close(),
      settleWindow(),
      copies.removeAll(),
      reminders.stop(),
    ]);
  });

  // Before the window, not after it: a crash in between must not leave newer data under an older seal.
  await writeSeal(paths.seal, options.running, new Date()).catch((error: unknown) => {
    log.error('The seal could not be written', error);
  });
  await openWindow();
  await removeStrayTemporaryFiles(options.dataFolder, Date.now());
  await copies.removeStrays(Date.now());
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
