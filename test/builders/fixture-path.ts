import { fileURLToPath } from 'node:url';

/** Where a file of test/fixtures is on this computer. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}
