import { open } from 'node:fs/promises';
import { parseJournalLine, type JournalEntry } from './journal-line.ts';

const chunkBytes = 1024 * 1024;
const lineBreak = 0x0a;

export interface JournalScan {
  /** Finished lines that are not as they were written. They stay in the file. */
  readonly damagedLineCount: number;
  /** Length up to and including the last line break. */
  readonly finishedBytes: number;
  /** What follows the last line break: empty, a whole line that lacks only its break, or a torn write. */
  readonly tail: Buffer;
  readonly isTailWhole: boolean;
}

/** Reads a journal from start to end in pieces, whatever its size, and hands over each whole entry. */
export async function scanJournal(
  path: string,
  onEntry: (entry: JournalEntry) => void,
): Promise<JournalScan> {
  const handle = await open(path, 'r');
  let unfinished: Buffer[] = [];
  let damagedLineCount = 0;
  let readBytes = 0;

  function readLine(line: Buffer): void {
    // A failed write may leave an empty line; it holds nothing.
    if (line.length === 0) return;
    const entry = parseJournalLine(line);
    if (entry === null) damagedLineCount += 1;
    else onEntry(entry);
  }

  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      const { bytesRead } = await handle.read(buffer, 0, chunkBytes, readBytes);
      if (bytesRead === 0) break;
      readBytes += bytesRead;
      const chunk = buffer.subarray(0, bytesRead);
      let lineStart = 0;
      for (
        let end = chunk.indexOf(lineBreak);
        end !== -1;
        end = chunk.indexOf(lineBreak, lineStart)
      ) {
        readLine(Buffer.concat([...unfinished, chunk.subarray(lineStart, end)]));
        unfinished = [];
        lineStart = end + 1;
      }
      if (lineStart < chunk.length) unfinished.push(chunk.subarray(lineStart));
    }
  } finally {
    await handle.close();
  }

  const tail = Buffer.concat(unfinished);
  const tailEntry = tail.length === 0 ? null : parseJournalLine(tail);
  if (tailEntry !== null) onEntry(tailEntry);
  return {
    damagedLineCount,
    finishedBytes: readBytes - tail.length,
    tail,
    isTailWhole: tailEntry !== null,
  };
}
