import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './paths.mjs';

/** A failure whose message says everything the user needs: it is shown without a stack. */
export class SetupError extends Error {}

/** Tells the user what goes on; on standard error, because standard output belongs to the command. */
export function say(/** @type {string} */ text) {
  process.stderr.write(`${text}\n`);
}

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [environment]
 * @property {'inherit' | 'capture' | 'to-stderr'} [output] `to-stderr` keeps standard output clean
 * @property {number} [timeoutMilliseconds] 0 for none
 * @property {string} [folder]
 */

/**
 * Runs a command and waits for its end. A signal or a time-out counts as exit code 1; never throws.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, isTimedOut: boolean }>}
 */
export function run(command, parameters, options = {}) {
  const mode = options.output ?? 'inherit';
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: options.folder ?? projectFolder,
      env: options.environment ?? process.env,
      stdio: [
        mode === 'inherit' ? 'inherit' : 'ignore',
        mode === 'inherit' ? 'inherit' : mode === 'to-stderr' ? 2 : 'pipe',
        mode === 'capture' ? 'pipe' : mode === 'to-stderr' ? 2 : 'inherit',
      ],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    }
    let isTimedOut = false;
    const timer =
      options.timeoutMilliseconds === undefined
        ? undefined
        : setTimeout(() => {
            isTimedOut = true;
            child.kill('SIGKILL');
          }, options.timeoutMilliseconds);
    const finish = (/** @type {number} */ code, /** @type {string} */ extra = '') => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + extra, isTimedOut });
    };
    child.once('error', (error) => finish(127, error.message));
    child.once('close', (code) => finish(code ?? 1));
  });
}

/**
 * The command and first parameters that start npm, whichever way this script was started.
 * @returns {[string, string[]]}
 */
function npmCommand() {
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('npm-cli.js') && existsSync(npmScript)) {
    return [process.execPath, [npmScript]];
  }
  const beside = path.join(
    path.dirname(process.execPath),
    process.platform === 'win32' ? 'node_modules' : '../lib/node_modules',
    'npm/bin/npm-cli.js',
  );
  return existsSync(beside) ? [process.execPath, [beside]] : ['npm', []];
}

/**
 * @param {readonly string[]} parameters
 * @param {RunOptions} [options]
 */
export function runNpm(parameters, options) {
  const [command, first] = npmCommand();
  return run(command, [...first, ...parameters], options);
}

/**
 * Runs a program of `node_modules` with this Node, so that no shell and no PATH is involved.
 * @param {string} script path below `node_modules`
 * @param {readonly string[]} parameters
 * @param {RunOptions} [options]
 */
export function runTool(script, parameters, options) {
  return run(
    process.execPath,
    [path.join(projectFolder, 'node_modules', script), ...parameters],
    options,
  );
}

/** True when the command is on the PATH. */
export function hasCommand(/** @type {string} */ name) {
  const probe = process.platform === 'win32' ? 'where' : 'which';
  const found = spawnSync(probe, [name], { stdio: 'ignore' });
  if (found.error === undefined) return found.status === 0;
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, name)));
}
