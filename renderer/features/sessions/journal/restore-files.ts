import type { NoteFile } from '#shared/domain/journal/attachment.ts';
import { noteFile } from '#shared/domain/journal/note-files.ts';
import type { PrivateContent } from '#shared/domain/journal/note.ts';
import type { IpcErrorCode } from '#shared/ipc/contract.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import { fileAddress } from './editor/safe-address.ts';

interface RestoredFiles {
  readonly body: string;
  readonly files: readonly NoteFile[];
  /** The words of the pictures and the names of the files that are nowhere to be read; they stay as they were. */
  readonly missing: readonly string[];
}

/** A picture, its words and its file. What a backslash stands before begins none. */
const picture = /\\[^]|!\[((?:[^[\]\\]|\\[^])*)\]\(binome:file\/([0-9a-f]{64})\)/g;

/** With these, another try would fail as well. Others, such as a full disk, hold the note where it is. */
const lossCodes: readonly IpcErrorCode[] = [
  'unknown-file',
  'file-damaged',
  'file-unreadable',
  'sealed-unreadable',
];

/**
 * The content with its pictures and files stored anew for the note's new readers, sealed or not: what is
 * sealed with the author's key would stay closed to everyone else. Null when one could not be stored.
 */
export async function restoreFiles(
  desktop: Pick<DesktopApi, 'storeFileAnew'>,
  content: Pick<PrivateContent, 'body' | 'files'>,
  isPrivate: boolean,
): Promise<RestoredFiles | null> {
  const pictures = new Map<string, string>();
  for (const [, words = '', sha256] of content.body.matchAll(picture)) {
    if (sha256 !== undefined) pictures.set(sha256, words.replaceAll(/\\([^])/g, '$1'));
  }
  const missing: string[] = [];
  let { body } = content;
  for (const [sha256, words] of pictures) {
    const stored = await desktop.storeFileAnew({ sha256, name: sha256.slice(0, 8), isPrivate });
    if (stored.ok) body = body.replaceAll(fileAddress(sha256), fileAddress(stored.value.sha256));
    else if (lossCodes.includes(stored.error.code)) missing.push(words);
    else return null;
  }
  const files: NoteFile[] = [];
  for (const file of content.files) {
    const { name, sha256 } = file;
    const stored = await desktop.storeFileAnew({ sha256, name, isPrivate });
    if (stored.ok) files.push(noteFile(stored.value));
    else if (lossCodes.includes(stored.error.code)) {
      files.push(noteFile(file));
      missing.push(name);
    } else return null;
  }
  return { body, files, missing };
}
