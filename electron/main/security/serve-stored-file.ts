import type { FileStore } from '../services/file-store/file-store.ts';
import { readImageHeader } from '../services/file-store/image-header.ts';
import { isAppUrl } from './app-origin.ts';
import { refuseRequest, securityHeaders } from './serve-app-file.ts';

const storedFilePath = /^\/files\/([0-9a-f]{64})$/;

/** The checksum in an address of a stored file; null for every other address. */
export function storedFileOf(address: string): string | null {
  if (!isAppUrl(address)) return null;
  return storedFilePath.exec(new URL(address).pathname)?.[1] ?? null;
}

/**
 * Answers with a stored image, a private one only while the vault is open. Its type is read from its
 * content, so nothing else, a page or a drawing with scripts, is ever served from the store.
 */
export async function serveStoredFile(
  method: string,
  sha256: string,
  store: Pick<FileStore, 'read'>,
): Promise<Response> {
  if (method !== 'GET' && method !== 'HEAD') return refuseRequest(405);
  const stored = await store.read(sha256);
  if (!stored.ok) return refuseRequest(404);
  const { content } = stored.value;
  const header = readImageHeader(content);
  if (header === null) return refuseRequest(404);
  return new Response(new Uint8Array(content), {
    headers: {
      ...securityHeaders(),
      'content-type': header.mediaType,
      // A private image must not come to lie in a cache on the disk.
      'cache-control': 'no-store',
    },
  });
}
