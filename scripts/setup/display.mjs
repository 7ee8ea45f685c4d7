import { spawn } from 'node:child_process';
import { SetupError } from './run-command.mjs';

/** True when windows can be shown to somebody. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

const screen = '1600x1000x24';
const startLimitMilliseconds = 15_000;

/**
 * Starts Xvfb on the first free display number.
 * @returns {Promise<{ display: string, stop: () => void }>} `display` is the value for DISPLAY
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const stop = () => {
      server.kill();
    };
    let complaints = '';
    const fail = (/** @type {string} */ cause) => {
      clearTimeout(timer);
      process.off('exit', stop);
      stop();
      reject(new SetupError(`The virtual display did not start: ${cause}`));
    };
    const timer = setTimeout(() => fail('it took too long'), startLimitMilliseconds);
    process.once('exit', stop);
    server.stderr?.on('data', (chunk) => {
      complaints += String(chunk);
    });
    server.once('error', (error) => fail(error.message));
    server.once('exit', () => fail(complaints.trim() || 'it ended at once'));
    let announced = '';
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      announced += chunk.toString();
      if (!announced.endsWith('\n')) return;
      clearTimeout(timer);
      server.removeAllListeners('exit');
      server.unref();
      resolve({
        display: `:${announced.trim()}`,
        stop: () => {
          process.off('exit', stop);
          stop();
        },
      });
    });
  });
}

/**
 * Runs the work with a display: the user's own, or a virtual one that ends with it.
 * @template Value
 * @param {(environment: NodeJS.ProcessEnv) => Promise<Value>} work receives the environment to start windows with
 * @param {{ isAlwaysVirtual?: boolean }} [options] `isAlwaysVirtual`: tests must not open windows over the user's own
 * @returns {Promise<Value>}
 */
export async function withDisplay(work, options = {}) {
  const wantsVirtual = options.isAlwaysVirtual === true && process.platform === 'linux';
  if (hasDisplay() && !wantsVirtual) return work(process.env);
  const virtual = await startVirtualDisplay();
  try {
    // Without this, GTK would prefer a Wayland screen to the virtual one.
    const { WAYLAND_DISPLAY: _ignored, ...environment } = process.env;
    return await work({ ...environment, DISPLAY: virtual.display, GDK_BACKEND: 'x11' });
  } finally {
    virtual.stop();
  }
}
