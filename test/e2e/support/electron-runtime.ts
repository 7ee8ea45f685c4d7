import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** The Electron that `npm install` and setup put in place. */
export function electronExecutable(): string {
  return z.string().parse(createRequire(import.meta.url)('electron'));
}

/** Playwright's hook, which holds the app's `ready` back until the test listens. */
export function playwrightLoader(): string {
  const require = createRequire(import.meta.url);
  const core = createRequire(require.resolve('@playwright/test')).resolve('playwright-core');
  return path.join(path.dirname(core), 'lib', 'server', 'electron', 'loader.js');
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

const unprivilegedUser = 'nobody';

/**
 * True when a test may start the app as somebody who is not root: only then does Chromium's real
 * sandbox work. The other user must be able to reach the project, which one in root's home is not.
 */
export function canRunUnprivileged(): boolean {
  if (process.platform !== 'linux' || !isRoot()) return false;
  const probe = spawnSync('runuser', [
    '-u',
    unprivilegedUser,
    '--',
    'test',
    '-x',
    electronExecutable(),
  ]);
  return probe.status === 0;
}

/** Gives the folder and all in it to the unprivileged user. */
export function giveToUnprivilegedUser(folder: string): void {
  const result = spawnSync('chown', ['-R', `${unprivilegedUser}:`, folder], {
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`Could not give ${folder} away: ${result.stderr}`);
}

/** A shell script that starts Electron, with Playwright's hook, as the unprivileged user. */
export function unprivilegedLauncher(homeFolder: string): string {
  const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const words = [
    'exec runuser -u',
    unprivilegedUser,
    '-- env',
    `HOME=${quote(homeFolder)}`,
    quote(electronExecutable()),
    '-r',
    quote(playwrightLoader()),
    '"$@"',
  ];
  return `#!/bin/sh\n${words.join(' ')}\n`;
}
