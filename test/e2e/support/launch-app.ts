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

/** Processes that are still ending may hold a file for a moment. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };

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
      `--lang=${options.systemLanguage ?? 'en-GB'}`,
      ...(options.extraArguments ?? []),
      // A packaged app knows its own folder.
      ...(options.executablePath === undefined ? [options.appFolder ?? projectFolder] : []),
    ],
    ...(executablePath === undefined ? {} : { executablePath }),
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
    await app.close();
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
