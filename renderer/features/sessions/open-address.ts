import { isAllowedLink, isWebLink } from '#shared/ipc/link-allow-list.ts';

/** As long an address as main takes. */
const longestAddress = 2000;

/** What opens an address that was written by hand: the browser, the mail program, or nothing. */
export function openerOf(address: string): 'browser' | 'mail' | null {
  const link = address.length > longestAddress ? null : parse(address);
  if (link === null) return null;
  if (isWebLink(link)) return 'browser';
  return link.protocol === 'mailto:' && isAllowedLink(link) ? 'mail' : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
