import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Preferences } from '#shared/ipc/contract.ts';
import {
  giveToUnprivilegedUser,
  isRoot,
  projectFolder,
  unprivilegedLauncher,
} from './electron-runtime.ts';
import { watchPageProblems } from './page-problems.ts';
import type { PageProblem } from './page-problems.ts';

export interface LaunchOptions {
  /** Where the app keeps everything; a fresh temporary folder by default. */
  readonly userDataFolder?: string;
  /** Written as the user's preferences before the start; `system` follows `systemLanguage`. */
  readonly preferences?: Preferences;
  /** What the system would say its language is. */
  readonly systemLanguage?: 'en-GB' | 'fr-FR';
  /** A packaged app to start instead of the build in `out/`. */
  readonly executablePath?: string;
  /** An app folder to start instead of the project. */
  readonly appFolder?: string;
  /** Starts the app as an ordinary user when the test runs as root, with Chromium's real sandbox. */
  readonly isUnprivileged?: boolean;
  readonly extraArguments?: readonly string[];
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly userDataFolder: string;
  /** What the windows complained of so far, relaunches included: console errors, policy violations, exceptions. */
  readonly problems: readonly PageProblem[];
  /** Drops the complaints so far, which the test provoked on purpose. */
  forgetProblems(): void;
  /** Ends the process at once, as a crash would; the data stays. */
  kill(): Promise<void>;
  /** Quits as a user would; the data stays. */
  close(): Promise<void>;
  /** Quits, then starts again on the same data. */
  relaunch(changes?: LaunchOptions): Promise<RunningApp>;
  /** Quits and removes the data folder. */
  dispose(): Promise<void>;
}

/** Preferences file of the app, inside its data folder. */
const preferencesFile = 'settings.json';

const launchLimitMilliseconds = 45_000;
const quitLimitMilliseconds = 15_000;

/** Processes that are still ending may hold a file for a moment. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };

/** This process's environment on a system that speaks the language; Linux tells it nowhere else. */
function environmentIn(systemLanguage: string): Record<string, string> {
  const language = systemLanguage.replace('-', '_');
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(inherited),
    LANG: `${language}.UTF-8`,
    LANGUAGE: language,
  };
}

/**
 * Quits the app as a user would. One that does not quit has a fault, which must not become a test
 * run that never ends: it is ended by force, and the test fails.
 */
async function quit(app: ElectronApplication): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      app.process().kill('SIGKILL');
      reject(new Error(`The app did not quit within ${quitLimitMilliseconds / 1000} s.`));
    }, quitLimitMilliseconds);
  });
  try {
    await Promise.race([app.close(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

async function prepareUnprivilegedLauncher(userDataFolder: string): Promise<string> {
  const launcher = path.join(userDataFolder, 'launch-as-ordinary-user.sh');
  await mkdir(userDataFolder, { recursive: true });
  await writeFile(launcher, unprivilegedLauncher(userDataFolder), { mode: 0o755 });
  giveToUnprivilegedUser(userDataFolder);
  return launcher;
}

async function startApp(options: LaunchOptions, problems: PageProblem[]): Promise<RunningApp> {
  const userDataFolder =
    options.userDataFolder ?? (await mkdtemp(path.join(tmpdir(), 'binome-e2e-')));
  const systemLanguage = options.systemLanguage ?? 'en-GB';
  if (options.preferences !== undefined) {
    await writeFile(
      path.join(userDataFolder, preferencesFile),
      JSON.stringify(options.preferences),
    );
  }
  const executablePath =
    options.isUnprivileged === true
      ? await prepareUnprivilegedLauncher(userDataFolder)
      : options.executablePath;
  const app = await _electron.launch({
    args: [
      `--user-data-dir=${userDataFolder}`,
      `--lang=${systemLanguage}`,
      ...(options.extraArguments ?? []),
      // A packaged app knows its own folder.
      ...(options.executablePath === undefined ? [options.appFolder ?? projectFolder] : []),
    ],
    ...(executablePath === undefined ? {} : { executablePath }),
    env: environmentIn(systemLanguage),
    // Chromium's sandbox refuses to work for root; everyone else's tests run with it.
    chromiumSandbox: options.isUnprivileged === true || !isRoot(),
    // Light or dark is the app's own choice; Playwright would otherwise pretend the system is light.
    colorScheme: null,
    timeout: launchLimitMilliseconds,
  });
  watchPageProblems(app, problems);
  const window = await app.firstWindow({ timeout: launchLimitMilliseconds });

  let isClosed = false;
  const close = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await quit(app);
  };
  const kill = async (): Promise<void> => {
    isClosed = true;
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await ended;
  };
  let successor: RunningApp | null = null;
  return {
    app,
    window,
    userDataFolder,
    problems,
    forgetProblems: () => {
      problems.length = 0;
    },
    kill,
    close,
    relaunch: async (changes = {}) => {
      await close();
      // Preferences belong to the first start: later ones find what the app has kept.
      const { preferences: _startedWith, ...sameAgain } = options;
      successor = await startApp({ ...sameAgain, ...changes, userDataFolder }, problems);
      return successor;
    },
    dispose: async () => {
      await close();
      if (successor === null) await rm(userDataFolder, removal);
      else await successor.dispose();
    },
  };
}

/** Starts the built app in a real window and waits until its page is there. */
export function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  return startApp(options, []);
}

/** Resolves once the first screen with data can be used: the app marks its document then. */
export async function waitUntilReady(window: Page, timeout = 30_000): Promise<void> {
  await window.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout });
}
