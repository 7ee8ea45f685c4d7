import { extname, join, sep } from 'node:path';
import { isAppUrl } from './app-origin.ts';

/**
 * The file of the built renderer that an address asks for, or null when the address asks for anything
 * else. Addresses without an extension are places inside the app, so they give the page itself.
 * Symbolic links are not followed here: see isInsideFolder.
 */
export function resolveAppFile(address: string, root: string): string | null {
  if (!isAppUrl(address)) return null;
  const path = decodePath(new URL(address).pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const segments = path.split('/').filter((segment) => segment !== '');
  // The address parser has removed plain dots; any that are left were encoded, which no link of ours is.
  if (segments.some((segment) => /^\.+$/.test(segment) || segment.includes(':'))) return null;
  const name = segments.at(-1) ?? '';
  return extname(name) === '' ? join(root, 'index.html') : join(root, ...segments);
}

/** Both are real paths, with symbolic links followed. */
export function isInsideFolder(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Decoded once; what is still encoded afterwards was encoded twice, to slip past a check like ours. */
function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return /%[0-9a-f]{2}/i.test(path) ? null : path;
  } catch {
    return null;
  }
}
