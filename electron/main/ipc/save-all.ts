import { open, rm } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { IpcInput, IpcResult, SavedFolder } from '#shared/ipc/contract.ts';
import { systemErrorCode } from '../services/error-code.ts';
import type { FileHandles } from '../services/file-handles.ts';
import { syncFolder } from '../services/sync-folder.ts';
import { ipcSuccess } from './register-handlers.ts';
import { safeFileName, type ManyFilesKind } from './save-as.ts';
import { describeWriteFailure } from './write-failure.ts';

/** Nobody has so many files of one name; without an end a folder that answers oddly would hold us for ever. */
const mostNumbers = 10_000;

/**
 * Writes every file into the folder, or none: what was written before one failed is removed again. A name
 * that is taken is never taken over, not even by a file that appears at this very moment.
 */
export async function saveAll(
  handles: FileHandles,
  folder: string,
  kind: ManyFilesKind,
  files: IpcInput<'files:save-all'>['files'],
): Promise<IpcResult<SavedFolder>> {
  const written: string[] = [];
  try {
    for (const { suggestedName, content } of files) {
      await writeNew(folder, safeFileName(suggestedName, kind), content, written);
    }
    await syncFolder(folder);
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true }).catch(() => undefined)));
    return describeWriteFailure(error);
  }
  return ipcSuccess({ handle: handles.remember(written[0] ?? folder), name: basename(folder) });
}

/** Notes the file in `written` as soon as it exists, whole or not. */
async function writeNew(
  folder: string,
  name: string,
  content: Uint8Array,
  written: string[],
): Promise<void> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let number = 1; number <= mostNumbers; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${extension}`);
    const file = await open(path, 'wx').catch((error: unknown) => {
      if (systemErrorCode(error) === 'EEXIST') return null;
      throw error;
    });
    if (file === null) continue;
    written.push(path);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return;
  }
  throw new Error('No name is free');
}
