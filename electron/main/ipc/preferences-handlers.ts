import type { PreferencesService } from '../services/preferences-service.ts';
import { ipcSuccess, type IpcHandlers } from './register-handlers.ts';
import { describeWriteFailure } from './write-failure.ts';

export function createPreferencesHandlers(
  preferences: PreferencesService,
): Pick<IpcHandlers, 'preferences:read' | 'preferences:write'> {
  return {
    'preferences:read': () => ipcSuccess(preferences.current),
    'preferences:write': async (wanted) => {
      try {
        return ipcSuccess(await preferences.write(wanted));
      } catch (error) {
        return describeWriteFailure(error);
      }
    },
  };
}
