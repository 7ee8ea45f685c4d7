import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export const electronPackageFolder = path.join(projectFolder, 'node_modules', 'electron');

export const electronDistFolder = path.join(electronPackageFolder, 'dist');

/** Downloads that every clone of this user can share. */
export const cacheFolder =
  process.platform === 'linux'
    ? path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'binome')
    : path.join(homedir(), '.binome-cache');
