import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {
  developmentRuntimeMark,
  isDevelopmentRuntimePossible,
  prepareDevelopmentRuntime,
} from './development-runtime.mjs';
import { copyFolder } from './copy-folder.mjs';
import { cacheFolder, electronDistFolder, electronPackageFolder } from './paths.mjs';
import { run, SetupError, say } from './run-command.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {'official' | 'development'} kind
 * @property {string} version
 */

const pathFile = path.join(electronPackageFolder, 'path.txt');
const refusalFile = path.join(cacheFolder, 'official-electron-refused.json');
const downloadLimitMilliseconds = 5 * 60_000;
/** A download that failed once is tried again after this long: networks change. */
const refusalLifetimeMilliseconds = 24 * 60 * 60_000;

function pinnedVersion() {
  /** @type {{ version: string }} */
  const manifest = JSON.parse(
    readFileSync(path.join(electronPackageFolder, 'package.json'), 'utf8'),
  );
  return manifest.version;
}

function readIfPresent(/** @type {string} */ file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

/**
 * What `node_modules/electron/dist` holds now.
 * @returns {ElectronRuntime | null} null when it holds no runtime that can be started
 */
export function installedRuntime() {
  const executable = readIfPresent(pathFile);
  if (executable === '' || !existsSync(path.join(electronDistFolder, executable))) return null;
  const version = readIfPresent(path.join(electronDistFolder, 'version')).replace(/^v/, '');
  const mark = readIfPresent(path.join(electronDistFolder, developmentRuntimeMark.name));
  if (mark !== '') {
    return mark === developmentRuntimeMark.content ? { kind: 'development', version } : null;
  }
  return version === pinnedVersion() ? { kind: 'official', version } : null;
}

/** One line for people: which Electron runs, and what it may be used for. */
export function describeRuntime(/** @type {ElectronRuntime} */ runtime) {
  return runtime.kind === 'official'
    ? `Electron ${runtime.version} (official)`
    : `Electron ${runtime.version} (development runtime; for development and tests only, never for a release)`;
}

function wasOfficialRefused() {
  try {
    /** @type {{ version: string, at: number }} */
    const refusal = JSON.parse(readIfPresent(refusalFile));
    const age = Date.now() - refusal.at;
    return refusal.version === pinnedVersion() && age >= 0 && age < refusalLifetimeMilliseconds;
  } catch {
    // No note, or one that cannot be read: try the download.
    return false;
  }
}

/** False where somebody else installed the dependencies: what is there has to do. */
function isChangeable() {
  try {
    accessSync(electronPackageFolder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<{ isInstalled: boolean, cause: string }>} */
async function installOfficial() {
  say(`Fetching Electron ${pinnedVersion()}…`);
  // Out of the way, or the official files would be unpacked among those of the development runtime.
  const setAside = `${electronDistFolder}.set-aside`;
  rmSync(setAside, { recursive: true, force: true });
  if (existsSync(electronDistFolder)) renameSync(electronDistFolder, setAside);
  const result = await run(process.execPath, [path.join(electronPackageFolder, 'install.js')], {
    output: 'capture',
    timeoutMilliseconds: downloadLimitMilliseconds,
  });
  const isInstalled = result.code === 0 && installedRuntime()?.kind === 'official';
  if (isInstalled) {
    rmSync(setAside, { recursive: true, force: true });
    return { isInstalled, cause: '' };
  }
  rmSync(electronDistFolder, { recursive: true, force: true });
  if (existsSync(setAside)) renameSync(setAside, electronDistFolder);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(refusalFile, JSON.stringify({ version: pinnedVersion(), at: Date.now() }));
  const firstLine = result.output.split('\n').find((line) => line.trim() !== '');
  return {
    isInstalled,
    cause: result.isTimedOut
      ? 'it took longer than five minutes'
      : (firstLine ?? 'no reason given'),
  };
}

async function installDevelopmentRuntime() {
  const prepared = await prepareDevelopmentRuntime();
  rmSync(electronDistFolder, { recursive: true, force: true });
  // A copy, not links: the packager changes files in place, and the cache must not change with them.
  await copyFolder(prepared, electronDistFolder);
  writeFileSync(pathFile, 'electron');
}

/**
 * Puts an Electron where `require('electron')` finds it: the official one when it can be fetched,
 * else the development runtime.
 * @param {{ retriesOfficial?: boolean }} [options] `retriesOfficial` forgets earlier failed downloads
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectronRuntime(options = {}) {
  const present = installedRuntime();
  const mayTryOfficial =
    options.retriesOfficial === true || (!wasOfficialRefused() && isChangeable());
  if (present !== null && (present.kind === 'official' || !mayTryOfficial)) return present;

  let cause = 'an earlier download failed; "npm run setup -- --retry-official" tries again';
  if (mayTryOfficial) {
    const official = await installOfficial();
    if (official.isInstalled) return { kind: 'official', version: pinnedVersion() };
    cause = official.cause;
  }
  if (present !== null) return present;
  if (!isDevelopmentRuntimePossible()) {
    throw new SetupError(
      `Electron ${pinnedVersion()} could not be fetched (${cause}).\n` +
        'Check the network connection, then run the same command again.',
    );
  }
  say(`The official Electron could not be fetched (${cause}).`);
  await installDevelopmentRuntime();
  const installed = installedRuntime();
  if (installed === null) throw new SetupError('The development runtime is not usable here.');
  return installed;
}
