import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { isInsideFolder, resolveAppFile } from './resolve-app-file.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.csv': 'text/csv; charset=utf-8',
};

/** Stands in the built page where the load's nonce goes. */
const nonceMarker = '__CSP_NONCE__';

/** Answers one request for a file of the built renderer, with the security headers. Anything else gets 404. */
export async function serveAppFile(
  request: { readonly url: string; readonly method: string },
  root: string,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseRequest(405);
  const path = resolveAppFile(request.url, root);
  const type = path === null ? undefined : contentTypes[extname(path).toLowerCase()];
  if (path === null || type === undefined) return refuseRequest(404);
  const nonce = freshNonce();
  try {
    if (!isInsideFolder(await realpath(path), await realpath(root))) return refuseRequest(404);
    const file = await readFile(path);
    const body =
      path === join(root, 'index.html')
        ? file.toString('utf8').replaceAll(nonceMarker, nonce)
        : new Uint8Array(file);
    return new Response(body, { headers: { ...securityHeaders(nonce), 'content-type': type } });
  } catch {
    return refuseRequest(404);
  }
}

function freshNonce(): string {
  return randomBytes(16).toString('base64');
}

export function refuseRequest(status: number): Response {
  return new Response(null, { status, headers: securityHeaders() });
}

/** Only a page needs a nonce that it knows itself. */
export function securityHeaders(nonce = freshNonce()): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
