import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './paths.mjs';
import { runNpm, SetupError, say } from './run-command.mjs';

const lockFile = path.join(projectFolder, 'package-lock.json');
const modulesFolder = path.join(projectFolder, 'node_modules');
const stampFile = path.join(modulesFolder, '.binome-setup.json');

/** What `node_modules` was made from; it is out of date as soon as one of these differs. */
function currentStamp() {
  return JSON.stringify({
    lock: createHash('sha256').update(readFileSync(lockFile)).digest('hex'),
    nodeMajor: Number(process.versions.node.split('.')[0]),
    system: `${process.platform}-${process.arch}`,
  });
}

function readIfPresent(/** @type {string} */ file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Installs the locked dependencies when they are absent or out of date. */
export async function ensureDependencies() {
  const stamp = currentStamp();
  if (readIfPresent(stampFile) === stamp) return;
  say('Installing dependencies…');
  const result = await runNpm(['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    // Standard output belongs to the command that asked for the set-up.
    output: 'to-stderr',
  });
  if (result.code !== 0) {
    throw new SetupError(
      'The dependencies could not be installed: "npm ci" failed with the messages above.\n' +
        'Check the network connection, then run the same command again.',
    );
  }
  writeFileSync(stampFile, stamp);
}
