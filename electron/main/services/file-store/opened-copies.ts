import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folderPrefix = 'binome-open-';

/** Another Binôme, on other data, may have opened its own today: until then they are left to it. */
const strayAgeMilliseconds = 24 * 60 * 60 * 1000;

/**
 * The copies that other programs read of files in the store: read-only, so that nobody's changes are
 * lost in them, each in a folder of its own that no other user can enter, outside the data folder so that
 * no backup of it takes them, and removed when the app ends or, after a crash, when it starts again. Those
 * of private files, which are readable there, go as soon as the private notes are locked.
 */
export class OpenedCopies {
  readonly #temporaryFolder: string;
  /** Tells the copies made of this data folder, which one app at a time has open. */
  readonly #ownPrefix: string;
  readonly #platform: NodeJS.Platform;
  #folders: { readonly path: string; readonly isPrivate: boolean }[] = [];

  constructor(temporaryFolder: string, dataFolder: string, platform = process.platform) {
    this.#temporaryFolder = temporaryFolder;
    const owner = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
    this.#ownPrefix = `${folderPrefix}${owner}-`;
    this.#platform = platform;
  }

  /** @returns where the copy lies */
  async make(name: string, content: Uint8Array, isPrivate: boolean): Promise<string> {
    const folder = await mkdtemp(join(this.#temporaryFolder, this.#ownPrefix));
    this.#folders.push({ path: folder, isPrivate });
    const path = join(folder, name);
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
    if (this.#platform === 'win32') await markAsForeign(path);
    await chmod(path, 0o400);
    return path;
  }

  async removePrivate(): Promise<void> {
    await this.#remove(({ isPrivate }) => isPrivate);
  }

  async removeAll(): Promise<void> {
    await this.#remove(() => true);
  }

  /** Removes what a crash left behind. */
  async removeStrays(now: number): Promise<void> {
    const names = await readdir(this.#temporaryFolder).catch(() => []);
    for (const name of names.filter((candidate) => candidate.startsWith(folderPrefix))) {
      const path = join(this.#temporaryFolder, name);
      if (this.#folders.some((made) => made.path === path)) continue;
      if (name.startsWith(this.#ownPrefix)) {
        await removeFolder(path);
        continue;
      }
      const modified = await stat(path).then(
        (found) => found.mtimeMs,
        () => now,
      );
      if (now - modified > strayAgeMilliseconds) await removeFolder(path);
    }
  }

  /** One that a program on Windows still holds is tried again when the app ends. */
  async #remove(isGone: (folder: { readonly isPrivate: boolean }) => boolean): Promise<void> {
    const kept = this.#folders.filter((folder) => !isGone(folder));
    const gone = this.#folders.filter(isGone);
    this.#folders = kept;
    for (const folder of gone) {
      if (!(await removeFolder(folder.path))) this.#folders.push(folder);
    }
  }
}

/**
 * Where a file came from is not kept in the store, so a copy counts as from the internet: Windows then
 * asks before it runs one, and Office opens it without its macros. Disks that are not NTFS cannot say so.
 */
async function markAsForeign(path: string): Promise<void> {
  await writeFile(`${path}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n').catch(
    () => undefined,
  );
}

async function removeFolder(path: string): Promise<boolean> {
  return rm(path, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
}
