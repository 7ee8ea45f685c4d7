import type { AttachmentId, NoteId, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Attachment } from '#shared/domain/journal/attachment.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { readId, readInstant, readNumber, readText, unknownMoment } from './field-readers.ts';
import { readFound } from './read-found.ts';

/** The files beside a note, in the order they were added. */
export function listAttachments(
  database: BinomeDatabase,
  noteId: NoteId,
): Promise<readonly Attachment[]> {
  return readFound(database.attachments.where('fields.noteId').equals(noteId), readAttachment);
}

export function readAttachment({ id, fields }: StoredRow): Attachment | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const pairId = readId<PairId>(fields, 'pairId');
  const noteId = readId<NoteId>(fields, 'noteId');
  const sha256 = readText(fields, 'sha256');
  if (!isId<AttachmentId>(id) || programmeId === null || pairId === null || noteId === null) {
    return null;
  }
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  return {
    id,
    programmeId,
    pairId,
    noteId,
    name: readText(fields, 'name'),
    mediaType: readText(fields, 'mediaType'),
    sizeBytes: readNumber(fields, 'sizeBytes', {
      least: 0,
      most: Number.MAX_SAFE_INTEGER,
      fallback: 0,
    }),
    sha256,
    addedAt: readInstant(fields, 'addedAt') ?? unknownMoment,
  };
}
