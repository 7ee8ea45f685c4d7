import type { ReadFile } from '#shared/formats/check-in/file-responses.ts';
import { maximumResponseBytes, readResponseFile } from '#shared/formats/check-in/read-response.ts';
import { fail } from '#shared/lib/result.ts';
import type { CollectedFile } from './collect-files.ts';

/** Telling of each would take longer than reading it. */
const filesPerReport = 20;

/** Reads every file by itself, so that none keeps the others from being read; null when it was cancelled. */
export async function readFiles(
  files: readonly CollectedFile[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<readonly ReadFile[] | null> {
  const read: ReadFile[] = [];
  for (const { name, file } of files) {
    if (signal.aborted) return null;
    read.push({ name, reading: await readOne(file) });
    if (read.length % filesPerReport === 0) onProgress(read.length);
  }
  return signal.aborted ? null : read;
}

async function readOne(file: CollectedFile['file']): Promise<ReadFile['reading']> {
  if (typeof file === 'string') return fail(file);
  if (file.size > maximumResponseBytes) return fail('too-large');
  try {
    return readResponseFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // It went away between the drop and the reading.
    return fail('unreadable');
  }
}
