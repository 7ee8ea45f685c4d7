import type { Session } from 'electron';
import { appScheme, isAppUrl } from './app-origin.ts';

/** Denied, Chromium may throw the database away when the disk runs low. Everything else the page can do without. */
const grantedPermission = 'persistent-storage';

export function isPermissionGranted(permission: string, requestingUrl: string): boolean {
  return permission === grantedPermission && isAppUrl(requestingUrl);
}

/** Whether a request may leave the page at all. Nothing that reaches a network does. */
export function isRequestAllowed(address: string, isDevelopment: boolean): boolean {
  if (/^(blob|data):/i.test(address)) return true;
  if (isDevelopment && /^devtools:/i.test(address)) return true;
  return address.startsWith(`${appScheme}:`) && isAppUrl(address);
}

/** Denies the session every permission but one, every device and every network request. */
export function hardenSession(session: Session, isDevelopment: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isPermissionGranted(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isPermissionGranted(permission, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isRequestAllowed(details.url, isDevelopment) });
  });
}
