import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { electronDistFolder } from './paths.mjs';
import { hasCommand, run, SetupError, say } from './run-command.mjs';

// Electron loads these while it runs, so that `ldd` does not show when they are missing.
const loadedLater = ['libgtk-3.so.0', 'libnotify.so.4', 'libsecret-1.so.0', 'libXtst.so.6'];

const libraryPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libnotify4',
  'libsecret-1-0',
];

/** The names under which systems install Chromium or its closest relative; the end-to-end tests know the same. */
const browserCommands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The system's own Python, whose packages play the notification service in the end-to-end tests. */
const python = '/usr/bin/python3';

/** Ubuntu 24.04 and Debian 13 renamed some packages so. */
const renamedSuffix = 't64';

/** Directories that hold system tools but are missing from an ordinary user's PATH on Debian. */
const environment = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };

function readOutput(/** @type {string} */ command, /** @type {readonly string[]} */ parameters) {
  const result = spawnSync(command, parameters, { encoding: 'utf8', env: environment });
  return result.status === 0 ? result.stdout : '';
}

/** Shared libraries Electron needs and this system lacks. */
function missingLibraries() {
  const linked = readOutput('ldd', [path.join(electronDistFolder, 'electron')])
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? '');
  const known = readOutput('ldconfig', ['-p']);
  // Some distributions keep no such list; there a missing library shows only when Electron starts.
  const late = known === '' ? [] : loadedLater.filter((library) => !known.includes(library));
  return [...new Set([...linked, ...late])];
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** A browser of the system, or the one Playwright downloads. */
async function hasBrowser() {
  if (browserCommands.some(hasCommand)) return true;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

function hasPythonLibrary(/** @type {string} */ name) {
  return existsSync(python) && spawnSync(python, ['-c', `import ${name}`]).status === 0;
}

/** Whether a test can play the service that shows notifications. */
function hasNotificationService() {
  return hasPythonLibrary('dbusmock') && hasCommand('dbus-daemon');
}

/** The names by which this release of the distribution knows the packages. */
function packageNames(/** @type {readonly string[]} */ names) {
  return names.map((name) => {
    const renamed = name + renamedSuffix;
    return readOutput('apt-cache', ['show', '--no-all-versions', renamed]) === '' ? name : renamed;
  });
}

/**
 * Makes sure that Electron can start here: its shared libraries, and a virtual display where there
 * is no screen; for the tests, a browser and a notification service too. As root with apt they are installed; otherwise the
 * message names the command.
 * @param {{ needsVirtualDisplay: boolean, needsTestTools: boolean }} needs
 */
export async function ensureSystemLibraries(needs) {
  if (process.platform !== 'linux') return;
  const libraries = missingLibraries();
  const lacksDisplay = needs.needsVirtualDisplay && !hasCommand('Xvfb');
  const lacksBrowser = needs.needsTestTools && !(await hasBrowser());
  const lacksService = needs.needsTestTools && !hasNotificationService();
  const lacksCalendar = needs.needsTestTools && !hasPythonLibrary('icalendar');
  if (libraries.length === 0 && !lacksDisplay && !lacksBrowser && !lacksService && !lacksCalendar) {
    return;
  }

  const missing = [
    ...libraries,
    ...(lacksDisplay ? ['Xvfb, a virtual display'] : []),
    ...(lacksBrowser ? ['Chromium, for the tests in a browser'] : []),
    ...(lacksService ? ['a notification service to test with'] : []),
    ...(lacksCalendar ? ['another reader of calendar files'] : []),
  ].join(', ');
  const wanted = [
    ...(libraries.length > 0 ? libraryPackages : []),
    ...(lacksDisplay ? ['xvfb', 'xauth'] : []),
    ...(lacksBrowser ? ['chromium'] : []),
    ...(lacksService ? ['dbus', 'python3-dbusmock'] : []),
    ...(lacksCalendar ? ['python3-icalendar'] : []),
  ];
  if (!hasCommand('apt-get')) {
    throw new SetupError(
      `This system lacks: ${missing}.\n` +
        `Install what Debian calls ${wanted.join(' ')} with your package manager, then run the same command again.`,
    );
  }
  if (!isRoot()) {
    throw new SetupError(
      `This system lacks: ${missing}.\n` +
        'Install it with this command, then run the same command again:\n\n' +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packageNames(wanted).join(' ')}\n`,
    );
  }
  say(`Installing system libraries (missing: ${missing})…`);
  await installPackages(wanted);
  const stillMissing = missingLibraries();
  if (stillMissing.length > 0) {
    throw new SetupError(`Electron cannot start: this system lacks ${stillMissing.join(', ')}.`);
  }
}

async function installPackages(/** @type {readonly string[]} */ wanted) {
  const aptEnvironment = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], {
    output: 'capture',
    environment: aptEnvironment,
  });
  const install = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packageNames(wanted)],
    { output: 'capture', environment: aptEnvironment },
  );
  if (install.code !== 0) {
    throw new SetupError(
      `The system libraries could not be installed:\n${update.code === 0 ? '' : update.output}${install.output}`,
    );
  }
}
