import { open } from 'node:fs/promises';

/** Forces a folder's list of names to the disk. Windows cannot open a folder, and some network drives refuse: the file itself is safe then, so that is no failure. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is on the disk.
  }
}
