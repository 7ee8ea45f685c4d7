import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './paths.mjs';
import { runTool, SetupError, say } from './run-command.mjs';

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

const builtMain = path.join(projectFolder, 'out', 'main', 'index.cjs');
/** Outside `out/`, all of which is packaged. */
const stampFile = path.join(projectFolder, 'node_modules', '.binome-build.txt');

/** @returns {string[]} the files below, or the file itself; sorted, so that the hash is stable */
function listFiles(/** @type {string} */ target) {
  if (!existsSync(target)) return [];
  if (!statSync(target).isDirectory()) return [target];
  return readdirSync(target)
    .sort()
    .flatMap((name) => listFiles(path.join(target, name)));
}

function hashSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => listFiles(path.join(projectFolder, source)))) {
    hash.update(path.relative(projectFolder, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Builds the app into `out/` unless what is there was built from these very sources.
 * @param {{ isForced?: boolean }} [options]
 */
export async function ensureBuild(options = {}) {
  const hash = hashSources();
  const isFresh =
    existsSync(builtMain) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
  if (isFresh && options.isForced !== true) return;
  say('Building Binôme…');
  const result = await runTool('electron-vite/bin/electron-vite.js', ['build'], {
    output: 'capture',
  });
  if (result.code !== 0) throw new SetupError(`The build failed:\n${result.output}`);
  writeFileSync(stampFile, hash);
}
