import { app } from 'electron';
import { ipcSuccess, type IpcHandlers } from './register-handlers.ts';

export function createAppHandlers(
  systemLanguages: readonly string[],
): Pick<IpcHandlers, 'app:info'> {
  return {
    'app:info': () =>
      ipcSuccess({
        version: app.getVersion(),
        platform: 'desktop',
        runtime: describeRuntime(),
        systemLanguages: [...systemLanguages],
        dataFolder: app.getPath('userData'),
      }),
  };
}

/** What the app runs on, by name and version. */
export function describeRuntime(): Record<string, string> {
  const { electron, chrome, node } = process.versions;
  return { Electron: electron, Chromium: chrome, Node: node };
}
