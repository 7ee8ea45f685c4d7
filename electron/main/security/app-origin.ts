import { parseUrl } from './parse-url.ts';

export const appScheme = 'app';
const appHost = 'binome';
/** The one address the window shows; everything the product serves lies under it. */
export const appUrl = `${appScheme}://${appHost}/`;

/** Whether an address belongs to the product itself. Compared by parts: `app://binome.evil/` starts alike. */
export function isAppUrl(address: string): boolean {
  const url = parseUrl(address);
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.hostname === appHost &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}
