import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlantedFile } from './planted-violations.ts';

export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const skeleton = [
  'package.json',
  'tsconfig.base.json',
  '.oxlintrc.json',
  'shared/tsconfig.json',
  'renderer/tsconfig.json',
  'electron/preload/tsconfig.json',
];

export interface PlantedProject {
  readonly folder: string;
  remove(): void;
}

/**
 * A copy of the project's settings holding only the planted files. Outside the project, because lint
 * passes over what git ignores.
 */
export function plantProject(files: readonly PlantedFile[]): PlantedProject {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'binome-planted-')));
  symlinkSync(
    path.join(projectFolder, 'node_modules'),
    path.join(folder, 'node_modules'),
    'junction',
  );
  for (const file of skeleton) cpSync(path.join(projectFolder, file), path.join(folder, file));
  for (const file of files) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface ToolRun {
  readonly code: number;
  readonly output: string;
  readonly errorOutput: string;
}

export function runNode(script: string, parameters: readonly string[], folder: string): ToolRun {
  const result = spawnSync(process.execPath, [path.join(projectFolder, script), ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: result.status ?? 1, output: result.stdout, errorOutput: result.stderr };
}
