import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemErrorCode } from './error-code.ts';
import { syncFolder } from './sync-folder.ts';

/** Free of the file's own name, which may already be as long as the system allows. */
const temporaryName = /^\.binome-[0-9a-f]{12}\.tmp$/;

/** On Windows a virus scanner or a synchroniser holds a fresh file for a moment. */
const passingCodes: readonly string[] = ['EPERM', 'EBUSY', 'EACCES'];
const renamePausesMilliseconds = [10, 30, 100, 300, 600];

/**
 * Writes the whole file or leaves the old one as it was, and returns once the new one would survive a
 * power cut. Rejects with the system's error; isDiskFull tells a full disk.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  renameFile: (from: string, to: string) => Promise<void> = rename,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.binome-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renamePatiently(temporary, path, renameFile);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

async function renamePatiently(
  from: string,
  to: string,
  renameFile: (from: string, to: string) => Promise<void>,
): Promise<void> {
  for (const milliseconds of renamePausesMilliseconds) {
    try {
      await renameFile(from, to);
      return;
    } catch (error) {
      if (!passingCodes.includes(systemErrorCode(error))) throw error;
      await pause(milliseconds);
    }
  }
  await renameFile(from, to);
}

const strayAgeMilliseconds = 60_000;

/** Removes what a crash between writing and renaming left in a folder of ours. Young files may still be in use. */
export async function removeStrayTemporaryFiles(folder: string, now: number): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let removed = 0;
  for (const name of names.filter((candidate) => temporaryName.test(candidate))) {
    const path = join(folder, name);
    const modified = await stat(path).then(
      (found) => found.mtimeMs,
      () => now,
    );
    if (now - modified < strayAgeMilliseconds) continue;
    await rm(path, { force: true }).catch(() => undefined);
    removed += 1;
  }
  return removed;
}
