// npm leaves out of the lockfile the packages of other platforms that a registry mirror does not
// hold, and `npm ci` then refuses the lockfile everywhere. This adds what npm would have written,
// without the checksums it could not learn. Run it after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './setup/paths.mjs';
import { say } from './setup/run-command.mjs';

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {string[]} [os]
 * @property {Record<string, string>} [optionalDependencies]
 */

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
];

/** What a package's name says of the platform it is for. */
function platformOf(/** @type {string} */ name) {
  const words = name.split(/[-/]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const isGlibc = words.some((word) => word.startsWith('gnu'));
  const libc = words.includes('musl') ? ['musl'] : isGlibc && os.includes('linux') ? ['glibc'] : [];
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  };
}

const lockFile = path.join(projectFolder, 'package-lock.json');
/** @type {{ packages: Record<string, LockEntry> }} */
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
let addedCount = 0;
for (const [location, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isPinned = /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
    const isPresent = [`node_modules/${name}`, `${location}/node_modules/${name}`].some(
      (place) => place in lock.packages,
    );
    const platform = platformOf(name);
    if (isPresent || !isPinned || Object.keys(platform).length === 0) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(entry.dev === true ? { dev: true } : {}),
      optional: true,
      ...platform,
    };
    addedCount += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([one], [other]) =>
  one.localeCompare(other, 'en'),
);
writeFileSync(
  lockFile,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
);
say(`${addedCount} packages of other platforms added to the lockfile.`);
