import type { FileHandles } from '../services/file-handles.ts';
import type { Leaving } from '../window/leaving.ts';
import { ipcFailure, ipcSuccess, type IpcHandlers } from './register-handlers.ts';
import { askWhereToSave, saveFile, type SaveDialog } from './save-as.ts';

/** What the handlers ask of the window that shows the document. */
export interface WindowPrinter {
  /** False when the user cancels; rejects with the system's reason when nothing can be printed. */
  print(): Promise<boolean>;
  /** The window as it prints, on A4. */
  toPdf(isLandscape: boolean): Promise<Uint8Array>;
}

export function createWindowHandlers(
  handles: FileHandles,
  dialog: SaveDialog,
  printer: WindowPrinter,
  leaving: Pick<Leaving, 'answered'>,
): Pick<IpcHandlers, Extract<keyof IpcHandlers, `window:${string}`>> {
  return {
    'window:print': async () => {
      try {
        return ipcSuccess(await printer.print());
      } catch (error) {
        return ipcFailure('printing-failed', String(error));
      }
    },

    'window:save-pdf': async ({ suggestedName, isLandscape }) => {
      const path = await askWhereToSave(dialog, suggestedName, 'pdf');
      if (path === null) return ipcSuccess(null);
      let content: Uint8Array;
      try {
        content = await printer.toPdf(isLandscape);
      } catch (error) {
        return ipcFailure('printing-failed', String(error));
      }
      return saveFile(handles, path, content);
    },

    'window:ready-to-leave': () => {
      leaving.answered();
      return ipcSuccess(undefined);
    },
  };
}
