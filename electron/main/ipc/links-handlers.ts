import { isAllowedLink, isWebLink } from '#shared/ipc/link-allow-list.ts';
import type { IpcResult } from '#shared/ipc/contract.ts';
import { parseUrl } from '../security/parse-url.ts';
import { ipcFailure, ipcSuccess, type IpcHandlers } from './register-handlers.ts';

export interface LinkDesk {
  openExternal(address: string): Promise<void>;
  /** Asked before a page opens that the product knows nothing of. */
  confirmWebLink(link: URL): Promise<boolean>;
}

export function createLinksHandlers(
  desk: LinkDesk,
): Pick<IpcHandlers, 'links:open' | 'links:open-web'> {
  async function open<Value>(link: URL, value: Value): Promise<IpcResult<Value>> {
    try {
      // The parsed form, so that the system reads the same address as the one that was checked.
      await desk.openExternal(link.href);
      return ipcSuccess(value);
    } catch (error) {
      return ipcFailure('unavailable', String(error));
    }
  }

  return {
    'links:open': async ({ url }) => {
      const link = parseUrl(url);
      if (link === null || !isAllowedLink(link)) return refuse(link);
      return open(link, undefined);
    },

    'links:open-web': async ({ url }) => {
      const link = parseUrl(url);
      if (link === null || !isWebLink(link)) return refuse(link);
      return (await desk.confirmWebLink(link)) ? open(link, true) : ipcSuccess(false);
    },
  };
}

function refuse(link: URL | null): IpcResult<never> {
  return ipcFailure('forbidden-link', link?.protocol ?? 'not an address');
}
