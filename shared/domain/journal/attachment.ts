import type { AttachmentId, Instant, NoteId, PairId, ProgrammeId } from '#shared/domain/ids.ts';

/** A file beside a note, kept in the app's own store. */
export interface NoteFile {
  /** As the user knows it. */
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Of what lies in the store, in hex: the name of the file there. */
  readonly sha256: string;
}

/** A file beside a note that others may read. The same content is kept once. */
export interface Attachment extends NoteFile {
  readonly id: AttachmentId;
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
  readonly noteId: NoteId;
  readonly addedAt: Instant;
}
