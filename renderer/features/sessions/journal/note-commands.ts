import type { DomainContext } from '#shared/domain/ids.ts';
import type { Attachment, NoteFile } from '#shared/domain/journal/attachment.ts';
import { noteTables } from '#shared/domain/journal/note-content.ts';
import { noteFile } from '#shared/domain/journal/note-files.ts';
import type { OpenNote, SealedNote } from '#shared/domain/journal/note.ts';
import type { Command } from '#renderer/services/use-command.ts';

/** A note as it may be stored: what is private is sealed. */
export type StorableNote = OpenNote | SealedNote;

type Change = Command['changes'][number];

function putNote(note: StorableNote): Change {
  switch (note.visibility) {
    case 'private':
      return { kind: 'put', table: 'privateNotes', entity: note };
    case 'pair':
      return { kind: 'put', table: 'pairNotes', entity: note };
    case 'coordinator':
      return { kind: 'put', table: 'coordinatorNotes', entity: note };
  }
}

export function addNoteCommand(note: StorableNote): Command {
  return { name: 'command.addNote', changes: [putNote(note)] };
}

export function writeNoteCommand(note: StorableNote): Command {
  return { name: 'command.writeNote', changes: [putNote(note)] };
}

/**
 * Moves the note to the table of its new readers, under the same id, in one step that undo takes back whole.
 * @param attachments what stood beside it and is sealed with it now, or the other way round
 */
export function changeVisibilityCommand(
  before: Pick<StorableNote, 'id' | 'visibility'>,
  after: StorableNote,
  attachments: { readonly taken: readonly Attachment[]; readonly added: readonly Attachment[] },
): Command {
  return {
    name: 'command.changeNoteVisibility',
    changes: [
      { kind: 'delete', table: noteTables[before.visibility], id: before.id },
      putNote(after),
      ...attachments.taken.map(({ id }): Change => ({ kind: 'delete', table: 'attachments', id })),
      ...attachments.added.map(putAttachment),
    ],
  };
}

export function trashNoteCommand(note: StorableNote): Command {
  return { name: 'command.trashNote', changes: [putNote({ ...note, state: 'trashed' })] };
}

export function takeOutOfTrashCommand(note: StorableNote): Command {
  return { name: 'command.restoreNote', changes: [putNote({ ...note, state: 'draft' })] };
}

export function restoreVersionCommand(note: StorableNote): Command {
  return { name: 'command.restoreNoteVersion', changes: [putNote(note)] };
}

/** The file beside a note that others may read. */
export function newAttachment(
  { id: noteId, programmeId, pairId }: Pick<StorableNote, 'id' | 'programmeId' | 'pairId'>,
  file: NoteFile,
  { newId, now }: DomainContext,
): Attachment {
  return { id: newId(), programmeId, pairId, noteId, ...noteFile(file), addedAt: now };
}

export function attachFileCommand(attachment: Attachment): Command {
  return { name: 'command.attachFile', changes: [putAttachment(attachment)] };
}

function putAttachment(entity: Attachment): Change {
  return { kind: 'put', table: 'attachments', entity };
}

export function removeAttachmentCommand({ id }: Attachment): Command {
  return {
    name: 'command.removeAttachment',
    changes: [{ kind: 'delete', table: 'attachments', id }],
  };
}
