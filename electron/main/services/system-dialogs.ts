import { app, shell, type FileFilter } from 'electron';
import { join } from 'node:path';
import type { Translate } from '#shared/i18n/translate.ts';
import type { FileDialogs } from '../ipc/files-handlers.ts';
import type { SavedFileKind } from '../ipc/save-as.ts';
import { askToOpen, askToSave, type DialogSetting } from './ask-in-dialog.ts';

/** The system's own open and save dialogs, in the user's language. */
export function createSystemDialogs(setting: DialogSetting): FileDialogs {
  const pickOne = (
    question: Electron.OpenDialogOptions,
    properties: Electron.OpenDialogOptions['properties'] = ['openFile'],
  ) => askToOpen(setting, { ...question, properties });

  return {
    pickPeopleList() {
      const translate = setting.translate();
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
      const translate = setting.translate();
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
      const translate = setting.translate();
      return pickOne(
        {
          title: translate('dialog.pickFolder.title'),
          buttonLabel: translate('dialog.pickFolder.button'),
          defaultPath: app.getPath('documents'),
        },
        ['openDirectory', 'createDirectory'],
      );
    },

    pickSavePath(suggestedName, kind) {
      const translate = setting.translate();
      return askToSave(setting, {
        title: translate('dialog.save.title'),
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [fileKind(translate, kind), anyFile(translate)],
      });
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
