import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import { fileAddress, fileSource } from './editor/safe-address.ts';

/**
 * The body with its pictures stored anew for the note's new readers, sealed or not: a picture sealed with
 * the author's key would stay dark for everyone else. Null when one could not be read.
 */
export async function restorePictures(
  desktop: Pick<DesktopApi, 'storeFile'>,
  body: string,
  isPrivate: boolean,
): Promise<string | null> {
  const found = new Set(
    [...body.matchAll(/\]\(binome:file\/([0-9a-f]{64})\)/g)].map(([, hash]) => hash ?? ''),
  );
  let restored = body;
  for (const sha256 of found) {
    const response = await fetch(fileSource(sha256)).catch(() => null);
    if (response === null || !response.ok) return null;
    const content = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    const name = `${sha256.slice(0, 8)}.${/^image\/(\w+)/.exec(type)?.[1] ?? 'bin'}`;
    const stored = await desktop.storeFile({ name, content, isPrivate });
    if (!stored.ok) return null;
    restored = restored.replaceAll(fileAddress(sha256), fileAddress(stored.value.sha256));
  }
  return restored;
}
