import { stat, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import type { IpcResult } from '#shared/ipc/contract.ts';
import type { StoredFile } from '#shared/ipc/stored-file-schemas.ts';
import type { Result } from '#shared/lib/result.ts';
import { systemErrorCode } from '../services/error-code.ts';
import type { AttachmentDialogs } from '../services/file-store/attachment-dialogs.ts';
import { cleanAttachmentName } from '../services/file-store/attachment-name.ts';
import { isExecutable } from '../services/file-store/file-kind.ts';
import type { FileProblem, FileStore } from '../services/file-store/file-store.ts';
import type { OpenedCopies } from '../services/file-store/opened-copies.ts';
import { writeFileAtomically } from '../services/write-file-atomically.ts';
import { ipcFailure, ipcSuccess, type IpcHandlers } from './register-handlers.ts';
import { describeWriteFailure } from './write-failure.ts';

type StoredFilesChannel =
  | 'stored-files:store'
  | 'stored-files:store-anew'
  | 'stored-files:pick'
  | 'stored-files:open'
  | 'stored-files:save-as';

export function createStoredFilesHandlers(
  store: FileStore,
  copies: OpenedCopies,
  dialogs: AttachmentDialogs,
): Pick<IpcHandlers, StoredFilesChannel> {
  async function keep(
    name: string,
    content: Uint8Array,
    isPrivate: boolean,
  ): Promise<IpcResult<StoredFile>> {
    try {
      return answer(await store.store(name, content, isPrivate));
    } catch (error) {
      return describeWriteFailure(error);
    }
  }

  return {
    'stored-files:store': ({ name, content, isPrivate }) => keep(name, content, isPrivate),

    'stored-files:store-anew': async ({ sha256, name, isPrivate }) => {
      const stored = await store.read(sha256);
      return stored.ok ? keep(name, stored.value.content, isPrivate) : answer(stored);
    },

    'stored-files:pick': async ({ isPrivate }) => {
      const path = await dialogs.pickFile(isPrivate);
      if (path === null) return ipcSuccess(null);
      let content: Uint8Array;
      try {
        const { size } = await stat(path);
        if (size > maximumFileBytes) return ipcFailure('file-too-large', `${size} bytes`);
        content = await readFile(path);
      } catch (error) {
        return ipcFailure('file-unreadable', systemErrorCode(error));
      }
      return keep(basename(path), content, isPrivate);
    },

    'stored-files:open': async ({ sha256, name }) => {
      const stored = await store.read(sha256);
      if (!stored.ok) return answer(stored);
      const { isPrivate } = stored.value;
      const cleanName = cleanAttachmentName(name);
      const canRun = isExecutable(cleanName, stored.value.content);
      if (canRun && !(await dialogs.confirmExecutable(cleanName))) {
        return ipcSuccess(false);
      }
      if (isPrivate && !(await dialogs.confirmPrivate(cleanName))) return ipcSuccess(false);
      // Anew: while the questions stood, the private notes may have been locked.
      const current = await store.read(sha256);
      if (!current.ok) return answer(current);
      let path: string;
      try {
        path = await copies.make(cleanName, current.value.content, isPrivate);
      } catch (error) {
        return describeWriteFailure(error);
      }
      // Locked while the copy was made: that went by without it.
      if (isPrivate && !(await store.read(sha256)).ok) {
        await copies.removePrivate();
        return ipcFailure('vault-locked', 'stored file');
      }
      const reason = await dialogs.openPath(path);
      return reason === '' ? ipcSuccess(true) : ipcFailure('file-not-opened', reason);
    },

    'stored-files:save-as': async ({ sha256, name }) => {
      const stored = await store.read(sha256);
      if (!stored.ok) return answer(stored);
      const path = await dialogs.pickSavePath(cleanAttachmentName(name));
      if (path === null) return ipcSuccess(false);
      const current = await store.read(sha256);
      if (!current.ok) return answer(current);
      try {
        await writeFileAtomically(path, current.value.content);
        return ipcSuccess(true);
      } catch (error) {
        return describeWriteFailure(error);
      }
    },
  };
}

function answer<Value>(result: Result<Value, FileProblem>): IpcResult<Value> {
  return result.ok ? ipcSuccess(result.value) : ipcFailure(result.error, 'stored file');
}
