import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import type { IpcResult, PickedFile } from '#shared/ipc/contract.ts';
import { systemErrorCode } from '../services/error-code.ts';
import type { FileHandles } from '../services/file-handles.ts';
import { ipcFailure, ipcSuccess, type IpcHandlers } from './register-handlers.ts';
import { saveAll } from './save-all.ts';
import { askWhereToSave, saveFile, type SaveDialog } from './save-as.ts';

/** What the file handlers ask of the system; paths stay on this side. */
export interface FileDialogs extends SaveDialog {
  /** Null when the user cancels. */
  pickPeopleList(): Promise<string | null>;
  pickCalendar(): Promise<string | null>;
  /** The folder that files are to be saved in; null when the user cancels. */
  pickFolder(): Promise<string | null>;
  revealFile(path: string): void;
  /** False when the system has no way to show a folder. */
  revealDataFolder(): Promise<boolean>;
}

type FilesChannel =
  | 'files:pick-people-list'
  | 'files:pick-calendar'
  | 'files:read'
  | 'files:save'
  | 'files:save-all'
  | 'files:reveal'
  | 'files:reveal-data-folder';

export function createFilesHandlers(
  handles: FileHandles,
  dialogs: FileDialogs,
): Pick<IpcHandlers, FilesChannel> {
  return {
    'files:pick-people-list': async () => describePicked(handles, await dialogs.pickPeopleList()),
    'files:pick-calendar': async () => describePicked(handles, await dialogs.pickCalendar()),

    'files:read': ({ handle }) => {
      const path = handles.pathOf(handle);
      return path === undefined ? ipcFailure('unknown-file', handle) : readWhole(path);
    },

    'files:save': async ({ suggestedName, kind, content }) => {
      const path = await askWhereToSave(dialogs, suggestedName, kind);
      return path === null ? ipcSuccess(null) : saveFile(handles, path, content);
    },

    'files:save-all': async ({ kind, files }) => {
      const folder = await dialogs.pickFolder();
      return folder === null ? ipcSuccess(null) : saveAll(handles, folder, kind, files);
    },

    'files:reveal': ({ handle }) => {
      const path = handles.pathOf(handle);
      if (path === undefined) return ipcFailure('unknown-file', handle);
      dialogs.revealFile(path);
      return ipcSuccess(undefined);
    },

    'files:reveal-data-folder': async () =>
      (await dialogs.revealDataFolder())
        ? ipcSuccess(undefined)
        : ipcFailure('unavailable', 'No program shows folders'),
  };
}

async function describePicked(
  handles: FileHandles,
  path: string | null,
): Promise<IpcResult<PickedFile | null>> {
  if (path === null) return ipcSuccess(null);
  try {
    const { size } = await stat(path);
    return ipcSuccess({ handle: handles.remember(path), name: basename(path), sizeBytes: size });
  } catch (error) {
    return ipcFailure('file-unreadable', systemErrorCode(error));
  }
}

async function readWhole(path: string): Promise<IpcResult<Uint8Array<ArrayBuffer>>> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > maximumFileBytes) return ipcFailure('file-too-large', `${size} bytes`);
      const content = await file.readFile();
      // The file may have grown since it was measured.
      if (content.byteLength > maximumFileBytes) return ipcFailure('file-too-large', 'grew');
      return ipcSuccess(new Uint8Array(content));
    } finally {
      await file.close();
    }
  } catch (error) {
    return ipcFailure('file-unreadable', systemErrorCode(error));
  }
}
