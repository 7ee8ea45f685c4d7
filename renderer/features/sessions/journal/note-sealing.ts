import {
  contentOf,
  headerOf,
  noteFor,
  parseNoteContent,
  privateContentOf,
} from '#shared/domain/journal/note-content.ts';
import type { JournalNote, PrivateContent } from '#shared/domain/journal/note.ts';
import type { NoteId } from '#shared/domain/ids.ts';
import { fingerprintOf } from '#shared/domain/pairing/fingerprint.ts';
import type { Vault } from '#renderer/services/vault.tsx';
import type { BinomeDatabase, NoteDraft } from '#renderer/storage/database.ts';
import { dropDraft, readDraft } from '#renderer/storage/note-drafts.ts';
import { findNote } from '#renderer/storage/repositories/notes.ts';
import type { StorableNote } from './note-commands.ts';

/** The two places a private note is sealed for: as written, and as a draft. */
type SealedField = 'content' | 'draft';

function placeOf(id: NoteId, field: SealedField) {
  return { table: 'privateNotes', id, field };
}

/** The note as it may be stored; null when it is private and the vault did not seal it. */
export async function storable(vault: Vault, note: JournalNote): Promise<StorableNote | null> {
  const header = headerOf(note);
  // Field by field: what is known of a private note's files must not slip into what is stored readable.
  if (note.visibility !== 'private') {
    return { ...header, ...contentOf(note), visibility: note.visibility };
  }
  const sealed = await sealContent(vault, note.id, 'content', note);
  return sealed === null ? null : { ...header, visibility: note.visibility, sealed };
}

/** What a crash leaves of the note; null when it is private and the vault did not seal it. */
export async function draftOf(
  vault: Vault,
  note: JournalNote,
): Promise<Pick<NoteDraft, 'id' | 'content' | 'isSealed'> | null> {
  const { id } = note;
  if (note.visibility !== 'private') {
    return { id, content: JSON.stringify(contentOf(note)), isSealed: false };
  }
  const content = await sealContent(vault, id, 'draft', note);
  return content === null ? null : { id, content, isSealed: true };
}

async function sealContent(
  vault: Vault,
  id: NoteId,
  field: SealedField,
  content: PrivateContent,
): Promise<string | null> {
  const sealed = await vault.seal(placeOf(id, field), JSON.stringify(privateContentOf(content)));
  return sealed.ok ? sealed.value : null;
}

/** Null while the vault is locked, or when what was stored is not what was sealed. */
export async function openContent(
  vault: Vault,
  id: NoteId,
  field: SealedField,
  sealed: string,
): Promise<PrivateContent | null> {
  const opened = await vault.open(placeOf(id, field), sealed);
  return opened.ok ? parseNoteContent(opened.value) : null;
}

/** Tells one stored text of a note from another. */
export function tokenOf(note: StorableNote): string {
  return note.visibility === 'private' ? note.sealed : JSON.stringify(contentOf(note));
}

/** By which a draft knows the stored text that it was typed on. */
export function fingerprintOfNote(note: StorableNote): string {
  return fingerprintOf(tokenOf(note));
}

/** What a stored note says; null while it cannot be opened. */
export async function readStored(vault: Vault, note: StorableNote): Promise<PrivateContent | null> {
  if (note.visibility !== 'private') return { ...contentOf(note), files: [] };
  return openContent(vault, note.id, 'content', note.sealed);
}

/** The note of these readers as it is stored; null when it is not, or cannot be opened. */
export async function readNote(
  database: BinomeDatabase,
  vault: Vault,
  { id, visibility }: Pick<JournalNote, 'id' | 'visibility'>,
): Promise<JournalNote | null> {
  const stored = await findNote(database, id, visibility);
  const content = stored === null ? null : await readStored(vault, stored);
  return stored === null || content === null ? null : noteFor(visibility, stored, content);
}

/**
 * What was typed before the app was killed; null when there is nothing of it, or it cannot be read. A draft
 * of another text than the one stored now is dropped: it was written since, here or elsewhere.
 */
export async function readRecovered(
  database: BinomeDatabase,
  vault: Vault,
  note: StorableNote,
): Promise<PrivateContent | null> {
  const { id, visibility } = note;
  const draft = await readDraft(database, id);
  if (draft === null) return null;
  // A draft of what was private must not be shown as what is not, nor the other way round.
  const isOfOtherReaders = draft.isSealed !== (visibility === 'private');
  if (isOfOtherReaders || draft.typedOn !== fingerprintOfNote(note)) {
    await dropDraft(database, id);
    return null;
  }
  return draft.isSealed
    ? openContent(vault, id, 'draft', draft.content)
    : parseNoteContent(draft.content);
}
