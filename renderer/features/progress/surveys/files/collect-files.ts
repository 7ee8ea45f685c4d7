/** A file that was dropped or chosen, named with the folders it lay in. */
export interface CollectedFile {
  readonly name: string;
  readonly file: File;
}

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

/** What systems leave in folders by themselves; nobody means to drop it. */
const systemFile = /^(\.|thumbs\.db$|desktop\.ini$)/i;

/** The files that were dropped, those in folders among them; null when they are too many. */
export async function collectDropped(transfer: Dropped): Promise<readonly CollectedFile[] | null> {
  // The list empties once the event is over, so all is taken hold of before the first wait.
  const taken = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: CollectedFile[] = [];
  for (const { entry, file } of taken) {
    if (entry?.isDirectory === true) await addFolder(entry, '', found);
    else if (file !== null) found.push({ name: file.name, file });
    if (found.length > mostFiles) return null;
  }
  return found;
}

async function addFolder(entry: Entry, path: string, found: CollectedFile[]): Promise<void> {
  const name = `${path}${entry.name}`;
  if (isFolder(entry)) {
    const entries = await listFolder(entry);
    for (const inner of entries.filter((one) => !systemFile.test(one.name))) {
      if (found.length > mostFiles) return;
      await addFolder(inner, `${name}/`, found);
    }
  } else if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ name, file });
  }
}

/** A folder tells its content piece by piece. */
async function listFolder(folder: FolderEntry): Promise<readonly Entry[]> {
  const reader = folder.createReader();
  const entries: Entry[] = [];
  while (entries.length <= mostFiles) {
    const more = await new Promise<readonly Entry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (more.length === 0) break;
    entries.push(...more);
  }
  return entries;
}

function isFolder(entry: Entry): entry is FolderEntry {
  return entry.isDirectory;
}

function isFile(entry: Entry): entry is FileEntry {
  return entry.isFile;
}
