import type { AttachmentId, Instant, NoteId, PairId, ProgrammeId } from '#shared/domain/ids.ts';

/** A file kept in the app's own store, where the same content is kept once. */
export interface Attachment {
  readonly id: AttachmentId;
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
  readonly noteId: NoteId;
  /** As the user knows it. */
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Of its content, in hex: the name of the file in the store. */
  readonly sha256: string;
  readonly addedAt: Instant;
}
