import { mkdir, open, truncate, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../sync-folder.ts';
import { writeFileAtomically } from '../write-file-atomically.ts';
import { scanJournal } from './scan-journal.ts';

export const journalFileName = 'operations.jsonl';

export interface OpenJournal {
  readonly path: string;
  readonly handle: FileHandle;
  readonly commandIds: Set<string>;
  /** Bytes known to be whole lines on the disk. */
  lengthBytes: number;
  readonly damagedLineCount: number;
  /** When the file was last written before it was opened; null for an empty journal. */
  readonly lastWrittenAt: Date | null;
}

/**
 * Opens the journal for appending, and reads which commands it holds. A torn last line, the mark of a
 * crash in mid-write, is copied to a file of its own and then cut off, so that the next command starts
 * on a fresh line. Damaged lines elsewhere stay where they are.
 */
export async function openJournal(folder: string, now: Date): Promise<OpenJournal> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, journalFileName);
  const handle = await open(path, 'a');
  try {
    const { mtime } = await handle.stat();
    const commandIds = new Set<string>();
    const scan = await scanJournal(path, (entry) => commandIds.add(entry.commandId));
    let lengthBytes = scan.finishedBytes;
    let damagedLineCount = scan.damagedLineCount;
    if (scan.isTailWhole) {
      await handle.appendFile('\n');
      lengthBytes += scan.tail.length + 1;
    } else if (scan.tail.length > 0) {
      const name = `torn-${now.toISOString().replace(/[:.]/g, '-')}.txt`;
      await writeFileAtomically(join(folder, name), scan.tail);
      // Not through the handle: Windows refuses to shorten a file opened for appending.
      await truncate(path, scan.finishedBytes);
      damagedLineCount += 1;
    }
    // After a failed write the system may hold lines that never reached the disk.
    await handle.sync();
    await syncFolder(folder);
    const lastWrittenAt = commandIds.size === 0 ? null : mtime;
    return { path, handle, commandIds, lengthBytes, damagedLineCount, lastWrittenAt };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
