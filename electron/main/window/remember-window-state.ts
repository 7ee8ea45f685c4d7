import { screen, type BrowserWindow } from 'electron';
import { writeJsonFile } from '../services/json-file.ts';
import type { LogService } from '../services/log-service.ts';
import type { WindowState } from './window-state.ts';

const settleMilliseconds = 400;

/**
 * Saves where the window is a moment after it last moved, so that even a crash remembers it. Returns
 * what resolves once the last save is done.
 */
export function rememberWindowState(
  window: BrowserWindow,
  path: string,
  log: Pick<LogService, 'error'>,
): () => Promise<void> {
  let timer: NodeJS.Timeout | null = null;
  let lastSave = Promise.resolve();

  function save(): void {
    timer = null;
    if (window.isDestroyed() || window.isMinimized()) return;
    const bounds = window.getNormalBounds();
    const state: WindowState = {
      bounds,
      isMaximised: window.isMaximized(),
      displayId: screen.getDisplayMatching(bounds).id,
    };
    lastSave = lastSave
      .then(() => writeJsonFile(path, state))
      .catch((error: unknown) => log.error('The window’s place could not be saved', error));
  }

  function saveSoon(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(save, settleMilliseconds);
  }

  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('maximize', saveSoon);
  window.on('unmaximize', saveSoon);
  window.on('close', () => {
    if (timer !== null) clearTimeout(timer);
    save();
  });
  return () => lastSave;
}
