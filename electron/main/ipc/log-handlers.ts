import type { LogService } from '../services/log-service.ts';
import { ipcSuccess, type IpcHandlers } from './register-handlers.ts';

export function createLogHandlers(log: LogService): Pick<IpcHandlers, 'log:error' | 'log:read'> {
  return {
    'log:error': ({ message, stack }) => {
      log.error(stack === '' ? `Window: ${message}` : `Window: ${message}\n${stack}`);
      return ipcSuccess(undefined);
    },
    'log:read': () => ipcSuccess(log.read()),
  };
}
