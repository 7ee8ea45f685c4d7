import { existsSync, readFileSync } from 'node:fs';

/**
 * Why Chromium's sandbox cannot work for the current user, or null when it can. Matters to
 * development only: an installed app brings its own helper.
 * @returns {string | null}
 */
export function sandboxObstacle() {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'you are root';
  const isForbidden =
    readSetting('kernel/unprivileged_userns_clone') === '0' ||
    readSetting('kernel/apparmor_restrict_unprivileged_userns') === '1';
  return isForbidden ? 'this system keeps user namespaces from ordinary programs' : null;
}

function readSetting(/** @type {string} */ name) {
  const file = `/proc/sys/${name}`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}
