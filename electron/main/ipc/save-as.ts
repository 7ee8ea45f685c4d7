import { realpath, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { IpcInput, IpcResult, PickedFile } from '#shared/ipc/contract.ts';
import { cleanFileName } from '#shared/lib/file-name.ts';
import type { FileHandles } from '../services/file-handles.ts';
import { writeFileAtomically } from '../services/write-file-atomically.ts';
import { ipcSuccess } from './register-handlers.ts';
import { describeWriteFailure } from './write-failure.ts';

/** What can be saved; the kind is the extension. Only main makes a PDF. */
export type SavedFileKind = IpcInput<'files:save'>['kind'] | 'pdf';

/** What can be saved many at once. */
export type ManyFilesKind = IpcInput<'files:save-all'>['kind'];

export interface SaveDialog {
  /** Null when the user cancels. */
  pickSavePath(suggestedName: string, kind: SavedFileKind): Promise<string | null>;
}

/** Where a file was asked for; null when the user cancelled. */
export async function askWhereToSave(
  dialog: SaveDialog,
  suggestedName: string,
  kind: SavedFileKind,
): Promise<string | null> {
  const chosen = await dialog.pickSavePath(safeFileName(suggestedName, kind), kind);
  return chosen === null ? null : saveTarget(chosen, kind);
}

/** Writes the whole file or nothing, and remembers it so that it can be shown. */
export async function saveFile(
  handles: FileHandles,
  path: string,
  content: Uint8Array,
): Promise<IpcResult<PickedFile>> {
  try {
    await writeFileAtomically(path, content);
    return ipcSuccess({
      handle: handles.remember(path),
      name: basename(path),
      sizeBytes: content.byteLength,
    });
  } catch (error) {
    return describeWriteFailure(error);
  }
}

/** File systems allow 255 bytes, and a whole path on Windows little more; a number and an extension follow. */
const maximumStemBytes = 160;

/** A name every system accepts, with no folder in it, that ends as its kind does. */
export function safeFileName(suggestedName: string, kind: SavedFileKind | ManyFilesKind): string {
  const extension = `.${kind}`;
  const stem = suggestedName.toLowerCase().endsWith(extension)
    ? suggestedName.slice(0, -extension.length)
    : suggestedName;
  return cleanFileName(stem, extension, maximumStemBytes) || `binome${extension}`;
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
