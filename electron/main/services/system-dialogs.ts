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
  async function pickOne(
    question: Electron.OpenDialogOptions,
    properties: Electron.OpenDialogOptions['properties'] = ['openFile'],
  ): Promise<string | null> {
    const options = { ...question, properties };
    const window = context.window();
    const { canceled, filePaths } =
      window === null
        ? await dialog.showOpenDialog(options)
        : await dialog.showOpenDialog(window, options);
    return canceled ? null : (filePaths[0] ?? null);
  }

  return {
    pickPeopleList() {
      const translate = context.translate();
      return pickOne({
        title: translate('dialog.pickPeopleList.title'),
        buttonLabel: translate('dialog.pickPeopleList.button'),
        filters: [
          {
            name: translate('dialog.fileKind.peopleList'),
            extensions: ['csv', 'tsv', 'txt', 'xlsx'],
          },
          anyFile(translate),
        ],
      });
    },

    pickCalendar() {
      const translate = context.translate();
      return pickOne({
        title: translate('dialog.pickCalendar.title'),
        buttonLabel: translate('dialog.pickCalendar.button'),
        filters: [
          { name: translate('dialog.fileKind.ics'), extensions: ['ics', 'ical', 'ifb'] },
          anyFile(translate),
        ],
      });
    },

    pickFolder() {
      const translate = context.translate();
      return pickOne(
        {
          title: translate('dialog.pickFolder.title'),
          buttonLabel: translate('dialog.pickFolder.button'),
          defaultPath: app.getPath('documents'),
        },
        ['openDirectory', 'createDirectory'],
      );
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
