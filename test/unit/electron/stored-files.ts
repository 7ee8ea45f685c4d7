import { vi } from 'vitest';
import { createStoredFilesHandlers } from '#electron/main/ipc/stored-files-handlers.ts';
import type { AttachmentDialogs } from '#electron/main/services/file-store/attachment-dialogs.ts';
import { FileStore } from '#electron/main/services/file-store/file-store.ts';
import { OpenedCopies } from '#electron/main/services/file-store/opened-copies.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export const script = new TextEncoder().encode('#!/bin/sh');
export const text = new TextEncoder().encode('minutes of a meeting');

export function setUp(answers: Partial<AttachmentDialogs> = {}) {
  const folder = makeTemporaryFolder();
  const temporary = makeTemporaryFolder();
  // Sealing is the vault's matter: here it only turns the bytes round.
  const lock = { isOpen: true };
  const turn = (bytes: Uint8Array): Result<Buffer, 'vault-locked'> =>
    lock.isOpen ? succeed(Buffer.from(bytes.toReversed())) : fail('vault-locked');
  const store = new FileStore(folder, { sealFile: turn, openFile: turn });
  const copies = new OpenedCopies(temporary, folder);
  const openPath = vi.fn<AttachmentDialogs['openPath']>(() => Promise.resolve(''));
  const confirmExecutable = vi.fn<AttachmentDialogs['confirmExecutable']>(() =>
    Promise.resolve(false),
  );
  const confirmPrivate = vi.fn<AttachmentDialogs['confirmPrivate']>(() => Promise.resolve(true));
  const handlers = createStoredFilesHandlers(store, copies, {
    pickFile: () => Promise.resolve(null),
    pickSavePath: () => Promise.resolve(null),
    openPath,
    confirmExecutable,
    confirmPrivate,
    ...answers,
  });
  async function keep(name: string, content: Uint8Array, isPrivate = false) {
    const stored = await handlers['stored-files:store']({
      name,
      content: new Uint8Array(content),
      isPrivate,
    });
    if (!stored.ok) throw new Error(stored.error.code);
    return { sha256: stored.value.sha256, name: stored.value.name };
  }
  return {
    folder,
    temporary,
    lock,
    store,
    copies,
    openPath,
    confirmExecutable,
    confirmPrivate,
    handlers,
    keep,
  };
}
