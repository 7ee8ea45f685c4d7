import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files of a top folder whose names end so, in the order of their names. */
export function readSources(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .toSorted()
    .map((name) => ({ path: name, text: readFileSync(path.join(projectFolder, name), 'utf8') }));
}
