import { ensureDependencies } from './dependencies.mjs';
import { hasDisplay } from './display.mjs';
import { describeRuntime, ensureElectronRuntime } from './electron-runtime.mjs';
import { SetupError, say } from './run-command.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Everything a fresh clone lacks: dependencies, Electron, system libraries. Quick when all is there.
 * @param {{ retriesOfficial?: boolean, needsVirtualDisplay?: boolean, needsTestTools?: boolean }} [options]
 */
export async function setUp(options = {}) {
  await ensureDependencies();
  const runtime = await ensureElectronRuntime({
    retriesOfficial: options.retriesOfficial ?? false,
  });
  await ensureSystemLibraries({
    needsVirtualDisplay: options.needsVirtualDisplay ?? !hasDisplay(),
    needsTestTools: options.needsTestTools ?? false,
  });
  say(describeRuntime(runtime));
  return runtime;
}

/**
 * Runs a command's work and ends the process with its exit code. A foreseeable failure shows its
 * message alone.
 * @param {() => Promise<number>} work
 */
export async function runAsCommand(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
