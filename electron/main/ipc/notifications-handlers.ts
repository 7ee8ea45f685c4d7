import { Notification } from 'electron';
import { ipcFailure, ipcSuccess, type IpcHandlers } from './register-handlers.ts';

export function createNotificationsHandlers(
  focusWindow: () => void,
): Pick<IpcHandlers, 'notifications:show'> {
  // A notification that nothing holds may be collected before it is clicked.
  const shown = new Set<Notification>();
  return {
    'notifications:show': ({ title, body }) => {
      if (!Notification.isSupported()) return ipcFailure('unavailable', 'No notification service');
      const notification = new Notification({ title, body });
      shown.add(notification);
      notification.on('click', focusWindow);
      notification.on('close', () => shown.delete(notification));
      notification.show();
      return ipcSuccess(undefined);
    },
  };
}
