import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** As Chromium may write a text: IndexedDB keeps what is beyond Latin as UTF-16. */
const encodings = ['utf8', 'utf16le', 'latin1'] as const;

/** Which of the texts stand readable in any file below the folder, each with the files it stands in. */
export async function readableInFolder(
  folder: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    // Gone since it was listed: the app was still tidying up.
    const content = await readFile(file).catch(() => Buffer.alloc(0));
    for (const text of texts) {
      if (encodings.some((encoding) => content.includes(Buffer.from(text, encoding)))) {
        found.push(`${text} in ${path.relative(folder, file)}`);
      }
    }
  }
  return found;
}
