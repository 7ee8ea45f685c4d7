import { noteFor, wholeContentOf } from '#shared/domain/journal/note-content.ts';
import type { JournalNote, Visibility } from '#shared/domain/journal/note.ts';
import {
  changeVisibilityCommand,
  type StorableNote,
} from '#renderer/features/sessions/journal/note-commands.ts';
import { readNote, storable } from '#renderer/features/sessions/journal/note-sealing.ts';
import { NoteWriting } from '#renderer/features/sessions/journal/note-writing.ts';
import { findNote } from '#renderer/storage/repositories/notes.ts';
import { buildOpenNote } from '#test/builders/session-entities.ts';
import { createDevice } from '../storage/device.ts';
import { FakeVault } from './fake-vault.ts';

export const { id } = buildOpenNote();
const { programmeId, pairId, writtenAt } = buildOpenNote();
const noAttachments = { taken: [], added: [] };
export const neverAgain = () => () => undefined;

/** A note on a computer whose disk and lock the test controls. */
export function desk(visibility: Visibility = 'pair') {
  const { database, runner } = createDevice();
  const vault = new FakeVault();
  const disk = { isFull: false };
  const content = { title: '', body: '', tags: [], files: [] };
  const header = { id, programmeId, pairId, sessionId: null, writtenAt, state: 'draft' } as const;
  const note = noteFor(visibility, header, content);
  const run = async (command: Parameters<typeof runner.run>[0]) =>
    !disk.isFull && (await runner.run(command)).ok;
  /** Opens it, as a screen would, and hears how it is stored. */
  const open = async (start: JournalNote = note) => {
    const writing = new NoteWriting(start, {
      database,
      vault,
      run,
      now: () => writtenAt,
      clock: () => performance.now(),
    });
    await writing.heedStored(await findNote(database, start.id, start.visibility));
    return writing;
  };
  const read = (readers: Visibility) => readNote(database, vault, { id, visibility: readers });
  const moveTo = (readers: Visibility) => async (current: JournalNote) => {
    const moved = await storable(vault, noteFor(readers, current, wholeContentOf(current)));
    return moved !== null && run(changeVisibilityCommand(current, moved, noAttachments));
  };
  const plant = (stored: StorableNote) =>
    run(changeVisibilityCommand(stored, stored, noAttachments));
  return { database, runner, vault, disk, note, run, open, read, moveTo, plant };
}

export function type(writing: NoteWriting, body: string): void {
  writing.changeBody(() => body);
}
