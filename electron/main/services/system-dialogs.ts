import { app, dialog, shell, type BrowserWindow, type FileFilter } from 'electron';
import { join } from 'node:path';
import type { Translate } from '#shared/i18n/translate.ts';
import type { FileDialogs } from '../ipc/files-handlers.ts';
import type { SavedFileKind } from '../ipc/save-as.ts';

interface SystemDialogsContext {
  /** Asked each time: the language may change and the window may be another one. */
  translate(): Translate;
  window(): BrowserWindow | null;
}

/** The system's own open and save dialogs, in the user's language. */
export function createSystemDialogs(context: SystemDialogsContext): FileDialogs {
  return {
    async pickPeopleList() {
      const translate = context.translate();
      const options: Electron.OpenDialogOptions = {
        title: translate('dialog.pickPeopleList.title'),
        buttonLabel: translate('dialog.pickPeopleList.button'),
        properties: ['openFile'],
        filters: [
          {
            name: translate('dialog.fileKind.peopleList'),
            extensions: ['csv', 'tsv', 'txt', 'xlsx'],
          },
          anyFile(translate),
        ],
      };
      const window = context.window();
      const { canceled, filePaths } =
        window === null
          ? await dialog.showOpenDialog(options)
          : await dialog.showOpenDialog(window, options);
      return canceled ? null : (filePaths[0] ?? null);
    },

    async pickSavePath(suggestedName, kind) {
      const translate = context.translate();
      const options: Electron.SaveDialogOptions = {
        title: translate('dialog.save.title'),
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [fileKind(translate, kind), anyFile(translate)],
      };
      const window = context.window();
      const { canceled, filePath } =
        window === null
          ? await dialog.showSaveDialog(options)
          : await dialog.showSaveDialog(window, options);
      return canceled || !filePath ? null : filePath;
    },

    revealFile: (path) => shell.showItemInFolder(path),

    revealDataFolder: async () => (await shell.openPath(app.getPath('userData'))) === '',
  };
}

function fileKind(translate: Translate, kind: SavedFileKind): FileFilter {
  return { name: translate(`dialog.fileKind.${kind}`), extensions: [kind] };
}

function anyFile(translate: Translate): FileFilter {
  return { name: translate('dialog.fileKind.any'), extensions: ['*'] };
}
