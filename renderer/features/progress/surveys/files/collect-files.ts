/** What was dropped or chosen, named with the folders it lay in. */
export interface CollectedFile {
  readonly name: string;
  /** Or why there is none to read, of a file or of a whole folder. */
  readonly file: File | CollectingProblem;
}

/** A folder or a file that the system does not let us at; folders in too many folders. */
export type CollectingProblem = 'unreadable' | 'too-deep';

type Entry = Pick<FileSystemEntry, 'name' | 'isDirectory' | 'isFile'>;

interface FolderEntry extends Entry {
  createReader(): {
    readEntries(done: (entries: readonly Entry[]) => void, failed: (why: Error) => void): void;
  };
}

interface FileEntry extends Entry {
  file(done: (file: File) => void, failed: (why: Error) => void): void;
}

/** What of a `DataTransfer` counts here. */
export interface Dropped {
  readonly items: Iterable<
    Pick<DataTransferItem, 'kind' | 'getAsFile'> & { webkitGetAsEntry(): Entry | null }
  >;
}

/** More are asked to be dropped in several goes. */
export const mostFiles = 2000;

/** Folders in folders that are gone through, the dropped one among them; more of them are no one’s order. */
const mostFolders = 30;

/** In place of a name whose bytes are no text. */
const namelessMark = '?';

/** What systems leave in folders by themselves; nobody means to drop it. */
const systemFile = /^(\.|thumbs\.db$|desktop\.ini$)/i;

/**
 * The files that were dropped, those in folders among them; null when they are too many. What cannot be
 * got at is told of under its name, and keeps nothing else from being read.
 */
export async function collectDropped(transfer: Dropped): Promise<readonly CollectedFile[] | null> {
  // The list empties once the event is over, so all is taken hold of before the first wait.
  const taken = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: CollectedFile[] = [];
  for (const { entry, file } of taken) {
    if (entry?.isDirectory === true) await addFolder(entry, entry.name, 1, found);
    else if (file !== null) found.push({ name: file.name, file });
    else if (entry !== null) found.push({ name: entry.name, file: 'unreadable' });
    if (found.length > mostFiles) return null;
  }
  return found;
}

/** @param depth in how many folders its content lies */
async function addFolder(
  entry: Entry,
  name: string,
  depth: number,
  found: CollectedFile[],
): Promise<void> {
  if (isFolder(entry)) {
    const { entries, problem } =
      depth > mostFolders
        ? ({ entries: [], problem: 'too-deep' } as const)
        : await listFolder(entry);
    for (const inner of entries.filter((one) => !systemFile.test(one.name))) {
      if (found.length > mostFiles) return;
      await addFolder(inner, `${name}/${inner.name || namelessMark}`, depth + 1, found);
    }
    if (problem !== null) found.push({ name, file: problem });
  } else {
    found.push({ name, file: isFile(entry) ? await openFile(entry) : 'unreadable' });
  }
}

function openFile(entry: FileEntry): Promise<CollectedFile['file']> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      // A link that leads nowhere, a path longer than the system allows, no permission.
      resolve('unreadable');
    });
  });
}

/** A folder tells its content piece by piece; what it told before it failed counts. */
async function listFolder(
  folder: FolderEntry,
): Promise<{ readonly entries: readonly Entry[]; readonly problem: 'unreadable' | null }> {
  const reader = folder.createReader();
  const entries: Entry[] = [];
  while (entries.length <= mostFiles) {
    const more = await new Promise<readonly Entry[] | null>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve(null);
      });
    });
    if (more === null) return { entries, problem: 'unreadable' };
    if (more.length === 0) break;
    entries.push(...more);
  }
  return { entries, problem: null };
}

function isFolder(entry: Entry): entry is FolderEntry {
  return entry.isDirectory;
}

function isFile(entry: Entry): entry is FileEntry {
  return entry.isFile;
}
