import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import { fileAddress, fileSource } from './editor/safe-address.ts';

interface RestoredPictures {
  readonly body: string;
  /** The words of those that are nowhere to be read; they stay in the text as they were. */
  readonly missing: readonly string[];
}

/** A picture, its words and its file. What a backslash stands before begins none. */
const picture = /\\[^]|!\[((?:[^[\]\\]|\\[^])*)\]\(binome:file\/([0-9a-f]{64})\)/g;

/**
 * The body with its pictures stored anew for the note's new readers, sealed or not: a picture sealed with
 * the author's key would stay dark for everyone else. Null when one could not be stored.
 */
export async function restorePictures(
  desktop: Pick<DesktopApi, 'storeFile'>,
  body: string,
  isPrivate: boolean,
): Promise<RestoredPictures | null> {
  const found = new Map<string, string>();
  for (const [, words = '', sha256] of body.matchAll(picture)) {
    if (sha256 !== undefined) found.set(sha256, words.replaceAll(/\\([^])/g, '$1'));
  }
  const missing: string[] = [];
  let restored = body;
  for (const [sha256, words] of found) {
    const response = await fetch(fileSource(sha256)).catch(() => null);
    if (response === null || !response.ok) {
      missing.push(words);
      continue;
    }
    const content = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    const name = `${sha256.slice(0, 8)}.${/^image\/(\w+)/.exec(type)?.[1] ?? 'bin'}`;
    const stored = await desktop.storeFile({ name, content, isPrivate });
    if (!stored.ok) return null;
    restored = restored.replaceAll(fileAddress(sha256), fileAddress(stored.value.sha256));
  }
  return { body: restored, missing };
}
