import type { NoteFile } from './attachment.ts';

const sha256Pattern = /^[0-9a-f]{64}$/;

/** The file alone, without what is known of it where it comes from. */
export function noteFile({ name, mediaType, sizeBytes, sha256 }: NoteFile): NoteFile {
  return { name, mediaType, sizeBytes, sha256 };
}

/**
 * With the file as the last one. Each is there once: the same content sealed twice has two checksums, so
 * that one checksum is one file.
 */
export function withFile(files: readonly NoteFile[], file: NoteFile): readonly NoteFile[] {
  return [...withoutFile(files, file), file];
}

export function withoutFile(
  files: readonly NoteFile[],
  { sha256 }: Pick<NoteFile, 'sha256'>,
): readonly NoteFile[] {
  return files.filter((file) => file.sha256 !== sha256);
}

export function haveSameFiles(one: readonly NoteFile[], other: readonly NoteFile[]): boolean {
  return (
    one.length === other.length && one.every(({ sha256 }, index) => other[index]?.sha256 === sha256)
  );
}

/** What was sealed with a note; one that was sealed before notes could hold files has none. */
export function parseNoteFiles(value: unknown): readonly NoteFile[] {
  if (!Array.isArray(value)) return [];
  return value.map(parseNoteFile).filter((file) => file !== null);
}

function parseNoteFile(value: unknown): NoteFile | null {
  if (typeof value !== 'object' || value === null) return null;
  const { name, mediaType, sizeBytes, sha256 }: Record<string, unknown> = { ...value };
  if (typeof name !== 'string' || typeof mediaType !== 'string') return null;
  if (typeof sizeBytes !== 'number' || !Number.isSafeInteger(sizeBytes) || sizeBytes < 0) {
    return null;
  }
  if (typeof sha256 !== 'string' || !sha256Pattern.test(sha256)) return null;
  return { name, mediaType, sizeBytes, sha256 };
}
