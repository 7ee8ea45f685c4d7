import { app } from 'electron';
import { join, resolve } from 'node:path';

/** Chromium's own switch for where a profile lives. */
const dataFolderSwitch = 'user-data-dir';

/** The folder that holds everything the app keeps; must be settled before Electron is ready. */
export function chooseDataFolder(): string {
  const asked = app.commandLine.getSwitchValue(dataFolderSwitch);
  // ASCII, because some tools that people back up with still stumble over the accent.
  const folder = asked === '' ? join(app.getPath('appData'), 'Binome') : resolve(asked);
  app.setPath('userData', folder);
  return folder;
}
