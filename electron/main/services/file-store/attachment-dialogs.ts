import { app, dialog, shell, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { Translate } from '#shared/i18n/translate.ts';

/** What the handlers of stored files ask of the system and, through it, of the user. */
export interface AttachmentDialogs {
  /** Null when the user cancels. Windows does not list a private one among the recent files. */
  pickFile(isPrivate: boolean): Promise<string | null>;
  pickSavePath(name: string): Promise<string | null>;
  /** Asked before a file that could run is opened. */
  confirmExecutable(name: string): Promise<boolean>;
  /** Asked before another program gets a private file to read. */
  confirmPrivate(name: string): Promise<boolean>;
  /** Empty when the system opened it, else its reason. */
  openPath(path: string): Promise<string>;
}

interface AttachmentDialogsContext {
  /** Asked each time: the language may change and the window may be another one. */
  translate(): Translate;
  window(): BrowserWindow | null;
}

export function createAttachmentDialogs(context: AttachmentDialogsContext): AttachmentDialogs {
  async function ask(kind: 'executable' | 'private', name: string): Promise<boolean> {
    const translate = context.translate();
    const options: Electron.MessageBoxOptions = {
      type: 'warning',
      message: translate(`dialog.openFile.${kind}.message`, { name }),
      detail: translate(`dialog.openFile.${kind}.detail`),
      buttons: [translate('dialog.openFile.cancel'), translate('dialog.openFile.open')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    };
    const window = context.window();
    const { response } = await (window === null
      ? dialog.showMessageBox(options)
      : dialog.showMessageBox(window, options));
    return response === 1;
  }

  return {
    async pickFile(isPrivate) {
      const translate = context.translate();
      const options: Electron.OpenDialogOptions = {
        title: translate('dialog.pickAttachment.title'),
        buttonLabel: translate('dialog.pickAttachment.button'),
        properties: isPrivate ? ['openFile', 'dontAddToRecent'] : ['openFile'],
      };
      const window = context.window();
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return canceled ? null : (filePaths[0] ?? null);
    },

    async pickSavePath(name) {
      const options: Electron.SaveDialogOptions = {
        title: context.translate()('dialog.save.title'),
        defaultPath: join(app.getPath('documents'), name),
      };
      const window = context.window();
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      return canceled || !filePath ? null : filePath;
    },

    confirmExecutable: (name) => ask('executable', name),
    confirmPrivate: (name) => ask('private', name),
    openPath: (path) => shell.openPath(path),
  };
}
