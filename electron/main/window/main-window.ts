import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { join } from 'node:path';
import type { Translate } from '#shared/i18n/translate.ts';
import { appUrl } from '../security/app-origin.ts';
import { readJsonFile } from '../services/json-file.ts';
import type { LogService } from '../services/log-service.ts';
import { rememberWindowState } from './remember-window-state.ts';
import { minimumSizeOn, placeWindow, windowStateSchema, type DisplayArea } from './window-state.ts';

/** The theme's backgrounds, so that the window does not flash before the page is there. */
const paperColour = { light: '#F7F6F3', dark: '#14171C' };

export interface MainWindowOptions {
  readonly statePath: string;
  readonly appFolder: string;
  readonly isDevelopment: boolean;
  readonly log: LogService;
  translate(): Translate;
}

export interface MainWindow {
  readonly window: BrowserWindow;
  /** Resolves once the page has loaded. */
  readonly loaded: Promise<void>;
  /** Resolves once the window's place is saved. */
  settle(): Promise<void>;
}

/** Opens the one window and loads the app into it. */
export function openMainWindow(options: MainWindowOptions): MainWindow {
  const state = readJsonFile(options.statePath, windowStateSchema);
  const { bounds, isMaximised } = placeWindow(
    state.kind === 'read' ? state.value : null,
    listDisplays(),
  );
  const minimum = minimumSizeOn(screen.getDisplayMatching(bounds).workArea);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: minimum.width,
    minHeight: minimum.height,
    show: false,
    title: 'Binôme',
    icon: join(options.appFolder, 'resources', 'icon.png'),
    backgroundColor: currentPaperColour(),
    webPreferences: {
      preload: join(options.appFolder, 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: options.isDevelopment,
      // Elsewhere Chromium fetches dictionaries from the network; a Mac brings its own.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (isMaximised) window.maximize();
  const settle = rememberWindowState(window, options.statePath, options.log);
  window.once('ready-to-show', () => window.show());
  followTheme(window);
  offerReloadAfterCrash(window, options);
  return { window, loaded: window.loadURL(appUrl), settle };
}

function listDisplays(): readonly [DisplayArea, ...DisplayArea[]] {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter((display) => display.id !== primary.id)];
}

function currentPaperColour(): string {
  return nativeTheme.shouldUseDarkColors ? paperColour.dark : paperColour.light;
}

function followTheme(window: BrowserWindow): void {
  function update(): void {
    window.setBackgroundColor(currentPaperColour());
  }
  nativeTheme.on('updated', update);
  window.once('closed', () => nativeTheme.off('updated', update));
}

function offerReloadAfterCrash(window: BrowserWindow, options: MainWindowOptions): void {
  window.webContents.on('unresponsive', () => options.log.error('The window does not respond'));
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    options.log.error(`The window stopped: ${details.reason}, exit code ${details.exitCode}`);
    void askToReload(window, options.translate());
  });
}

async function askToReload(window: BrowserWindow, translate: Translate): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: translate('dialog.windowGone.message'),
    detail: translate('dialog.windowGone.detail'),
    buttons: [translate('dialog.windowGone.reload'), translate('menu.quit')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  // A window that is closed may stay hidden, and this one has nothing to show.
  else app.quit();
}
