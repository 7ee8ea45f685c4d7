import { open, realpath, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import type { IpcInput, IpcResult } from '#shared/ipc/contract.ts';
import { systemErrorCode } from '../services/error-code.ts';
import type { FileHandles } from '../services/file-handles.ts';
import { writeFileAtomically } from '../services/write-file-atomically.ts';
import { ipcFailure, ipcSuccess, type IpcHandlers } from './register-handlers.ts';
import { describeWriteFailure } from './write-failure.ts';

export type SavedFileKind = IpcInput<'files:save'>['kind'];

/** What the file handlers ask of the system; paths stay on this side. */
export interface FileDialogs {
  /** Null when the user cancels. */
  pickPeopleList(): Promise<string | null>;
  pickSavePath(suggestedName: string, kind: SavedFileKind): Promise<string | null>;
  revealFile(path: string): void;
  /** False when the system has no way to show a folder. */
  revealDataFolder(): Promise<boolean>;
}

type FilesChannel =
  | 'files:pick-people-list'
  | 'files:read'
  | 'files:save'
  | 'files:reveal'
  | 'files:reveal-data-folder';

export function createFilesHandlers(
  handles: FileHandles,
  dialogs: FileDialogs,
): Pick<IpcHandlers, FilesChannel> {
  return {
    'files:pick-people-list': async () => {
      const path = await dialogs.pickPeopleList();
      if (path === null) return ipcSuccess(null);
      try {
        const { size } = await stat(path);
        return ipcSuccess({
          handle: handles.remember(path),
          name: basename(path),
          sizeBytes: size,
        });
      } catch (error) {
        return ipcFailure('file-unreadable', systemErrorCode(error));
      }
    },

    'files:read': ({ handle }) => {
      const path = handles.pathOf(handle);
      return path === undefined ? ipcFailure('unknown-file', handle) : readWhole(path);
    },

    'files:save': async ({ suggestedName, kind, content }) => {
      const chosen = await dialogs.pickSavePath(safeFileName(suggestedName, kind), kind);
      if (chosen === null) return ipcSuccess(null);
      try {
        const path = await saveTarget(chosen, kind);
        await writeFileAtomically(path, content);
        return ipcSuccess({
          handle: handles.remember(path),
          name: basename(path),
          sizeBytes: content.byteLength,
        });
      } catch (error) {
        return describeWriteFailure(error);
      }
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

/** File systems allow 255 bytes, and a character takes up to three. */
const maximumNameCharacters = 80;

/** A name every system accepts, with no folder in it. */
export function safeFileName(suggestedName: string, kind: SavedFileKind): string {
  const name = suggestedName
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, maximumNameCharacters)
    .replace(/[\uD800-\uDBFF]$/, '');
  return extname(name).toLowerCase() === `.${kind}` ? name : `${name || 'binome'}.${kind}`;
}

/** Some systems' dialogs leave out the extension. It is added only where that replaces no file the user was not asked about. */
async function saveTarget(chosen: string, kind: SavedFileKind): Promise<string> {
  const withExtension = `${chosen}.${kind}`;
  if (extname(chosen) === '' && !(await exists(chosen)) && !(await exists(withExtension))) {
    return withExtension;
  }
  // Replacing a symbolic link would part it from its file.
  return realpath(chosen).catch(() => chosen);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
