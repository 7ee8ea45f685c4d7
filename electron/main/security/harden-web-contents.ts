import type { WebContents } from 'electron';
import type { LogService } from '../services/log-service.ts';
import { isAppUrl } from './app-origin.ts';
import { parseUrl } from './parse-url.ts';

/** The page may reload itself but never lead elsewhere, open a window or embed another page. */
export function hardenWebContents(contents: WebContents, log: Pick<LogService, 'error'>): void {
  contents.on('will-navigate', (event, address) => {
    if (isAppUrl(address)) return;
    event.preventDefault();
    log.error(`Navigation refused: ${originOf(address)}`);
  });
  contents.on('will-redirect', (event, address) => {
    event.preventDefault();
    log.error(`Redirection refused: ${originOf(address)}`);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log.error(`New window refused: ${originOf(url)}`);
    return { action: 'deny' };
  });
}

/** A full address may hold personal data; the log needs only where it led. */
function originOf(address: string): string {
  const url = parseUrl(address);
  return url === null ? '?' : `${url.protocol}//${url.host}`;
}
