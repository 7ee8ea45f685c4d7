import { app, shell } from 'electron';
import { join } from 'node:path';
import { askToOpen, askToSave, isConfirmed, type DialogSetting } from '../ask-in-dialog.ts';

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

export function createAttachmentDialogs(setting: DialogSetting): AttachmentDialogs {
  function ask(kind: 'executable' | 'private', name: string): Promise<boolean> {
    const translate = setting.translate();
    return isConfirmed(setting, {
      type: 'warning',
      message: translate(`dialog.openFile.${kind}.message`, { name }),
      detail: translate(`dialog.openFile.${kind}.detail`),
      cancel: translate('dialog.openFile.cancel'),
      confirm: translate('dialog.openFile.open'),
    });
  }

  return {
    pickFile(isPrivate) {
      const translate = setting.translate();
      return askToOpen(setting, {
        title: translate('dialog.pickAttachment.title'),
        buttonLabel: translate('dialog.pickAttachment.button'),
        properties: isPrivate ? ['openFile', 'dontAddToRecent'] : ['openFile'],
      });
    },

    pickSavePath: (name) =>
      askToSave(setting, {
        title: setting.translate()('dialog.save.title'),
        defaultPath: join(app.getPath('documents'), name),
      }),

    confirmExecutable: (name) => ask('executable', name),
    confirmPrivate: (name) => ask('private', name),
    openPath: (path) => shell.openPath(path),
  };
}
