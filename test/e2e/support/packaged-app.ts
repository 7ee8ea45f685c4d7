import path from 'node:path';
import { projectFolder } from './electron-runtime.ts';

const distFolder = path.join(projectFolder, 'dist');

/** The executable that `npm run package` leaves for this platform. */
export function packagedExecutable(): string {
  if (process.platform === 'win32') return path.join(distFolder, 'win-unpacked', 'binome.exe');
  if (process.platform === 'darwin') {
    const folder = process.arch === 'arm64' ? 'mac-arm64' : 'mac';
    return path.join(distFolder, folder, 'Binôme.app', 'Contents', 'MacOS', 'Binôme');
  }
  return path.join(distFolder, 'linux-unpacked', 'binome');
}
