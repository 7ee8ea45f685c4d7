// npm run package: an unpacked app for this platform in dist/.
//   --release  makes installers, and refuses to with anything but the official Electron
//   --test     leaves out the fuse that would keep a test from driving the app
import './setup/check-node-version.mjs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './setup/build.mjs';
import { electronDistFolder, projectFolder } from './setup/paths.mjs';
import { SetupError, say } from './setup/run-command.mjs';
import { runAsCommand, setUp } from './setup/set-up.mjs';

/**
 * What differs from electron-builder.yml.
 * @param {import('./setup/electron-runtime.mjs').ElectronRuntime} runtime
 * @param {boolean} isTestBuild
 * @returns {import('electron-builder').Configuration}
 */
function configurationFor(runtime, isTestBuild) {
  return {
    extends: path.join(projectFolder, 'electron-builder.yml'),
    // The runtime that set-up put in place: nothing is to be downloaded.
    electronDist: electronDistFolder,
    electronVersion: runtime.version,
    ...(isTestBuild ? { electronFuses: null } : {}),
  };
}

await runAsCommand(async () => {
  const { values } = parseArgs({
    options: { release: { type: 'boolean' }, test: { type: 'boolean' } },
  });
  const isRelease = values.release === true;
  const runtime = await setUp({ needsVirtualDisplay: false });
  if (isRelease && runtime.kind !== 'official') {
    throw new SetupError(
      `A release is made with the official Electron only, and this is the development runtime (${runtime.version}).\n` +
        'Run "npm run setup -- --retry-official" where the official one can be fetched.',
    );
  }
  if (isRelease && values.test === true) {
    throw new SetupError('A test build is never released: choose --release or --test.');
  }
  await ensureBuild();
  const isTestBuild = values.test === true || runtime.kind === 'development';

  const { build } = await import('electron-builder');
  // Links would let the packager change the runtime in node_modules while it changes the copy.
  process.env['USE_HARD_LINKS'] = 'false';
  await build({
    projectDir: projectFolder,
    dir: !isRelease,
    publish: 'never',
    config: configurationFor(runtime, isTestBuild),
  });
  say(`The app is in ${path.join(projectFolder, 'dist')}`);
  if (runtime.kind === 'development') {
    say(
      `It is a development build on Electron ${runtime.version}: for tests only, not to be handed to anybody.`,
    );
  } else if (isTestBuild) {
    say('It is a test build: debuggers may attach to it. Not to be handed to anybody.');
  }
  return 0;
});
