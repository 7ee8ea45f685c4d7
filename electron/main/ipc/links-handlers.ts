import { isAllowedLink } from '#shared/ipc/link-allow-list.ts';
import { parseUrl } from '../security/parse-url.ts';
import { ipcFailure, ipcSuccess, type IpcHandlers } from './register-handlers.ts';

export function createLinksHandlers(
  openExternal: (address: string) => Promise<void>,
): Pick<IpcHandlers, 'links:open'> {
  return {
    'links:open': async ({ url }) => {
      const link = parseUrl(url);
      if (link === null || !isAllowedLink(link)) {
        return ipcFailure('forbidden-link', link?.protocol ?? 'not an address');
      }
      try {
        // The parsed form, so that the system reads the same address as the one that was checked.
        await openExternal(link.href);
        return ipcSuccess(undefined);
      } catch (error) {
        return ipcFailure('unavailable', String(error));
      }
    },
  };
}
