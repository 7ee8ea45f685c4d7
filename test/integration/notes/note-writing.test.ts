import { describe, expect, test, vi } from 'vitest';
import { noteFor, wholeContentOf } from '#shared/domain/journal/note-content.ts';
import { withFile } from '#shared/domain/journal/note-files.ts';
import type { JournalNote, Visibility } from '#shared/domain/journal/note.ts';
import {
  changeVisibilityCommand,
  trashNoteCommand,
  type StorableNote,
} from '#renderer/features/sessions/journal/note-commands.ts';
import { NoteDesk } from '#renderer/features/sessions/journal/note-desk.ts';
import { readNote, storable } from '#renderer/features/sessions/journal/note-sealing.ts';
import { NoteWriting } from '#renderer/features/sessions/journal/note-writing.ts';
import { readDraft } from '#renderer/storage/note-drafts.ts';
import { findNote } from '#renderer/storage/repositories/notes.ts';
import { buildOpenNote, buildSealedNote } from '#test/builders/session-entities.ts';
import { createDevice } from '../storage/device.ts';
import { FakeVault } from './fake-vault.ts';

const { id, programmeId, pairId, writtenAt } = buildOpenNote();
const noAttachments = { taken: [], added: [] };
const neverAgain = () => () => undefined;

/** A note on a computer whose disk and lock the test controls. */
function desk(visibility: Visibility = 'pair') {
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

function type(writing: NoteWriting, body: string): void {
  writing.changeBody(() => body);
}

describe('a note that is moved to other readers while it is written', () => {
  test.each([
    ['pair', 'private'],
    ['private', 'pair'],
    ['pair', 'coordinator'],
  ] as const)('from %s to %s stands in one table, whatever is typed', async (before, after) => {
    const { database, open, read, moveTo } = desk(before);
    const writing = await open();
    type(writing, 'He hesitates');
    const moving = writing.handOver(async (current) => {
      expect(writing.state().isHeld).toBe(true);
      // A key that comes all the same, before it has landed.
      type(writing, 'He hesitates and more');
      const isMoved = await moveTo(after)(current);
      await writing.autosave.settle();
      return isMoved;
    });
    expect(await moving).toBe(true);
    type(writing, 'He hesitates and more, later');
    expect(await writing.autosave.settle()).toBe(true);
    expect(await writing.leave()).toBe(true);
    expect(await read(before)).toBeNull();
    expect(await read(after)).toMatchObject({ body: 'He hesitates' });
    expect(await readDraft(database, id)).toBeNull();
  });

  test('goes on being written when it could not be moved', async () => {
    const { open, read } = desk();
    const writing = await open();
    type(writing, 'a');
    await writing.handOver(() => {
      type(writing, 'ab');
      return Promise.resolve(false);
    });
    expect(writing.state().isHeld).toBe(false);
    expect(await writing.autosave.settle()).toBe(true);
    expect(await read('pair')).toMatchObject({ body: 'ab' });
  });

  test('is not revived by a screen that has not heard of the move', async () => {
    const { open, read, moveTo } = desk();
    const [writing, other] = [await open(), await open()];
    type(writing, 'a');
    await writing.autosave.settle();
    await writing.handOver(moveTo('private'));
    type(other, 'ab');
    expect(await other.autosave.settle()).toBe(true);
    expect(other.state().isHeld).toBe(true);
    expect(await read('pair')).toBeNull();
    expect(await read('private')).toMatchObject({ body: 'a' });
  });

  test('takes no words once it is in the trash', async () => {
    const { open, read, run } = desk();
    const writing = await open();
    type(writing, 'a');
    await writing.handOver(async (current) =>
      run(trashNoteCommand({ ...current, visibility: 'pair' })),
    );
    type(writing, 'ab');
    expect(await writing.autosave.settle()).toBe(true);
    expect(await read('pair')).toMatchObject({ body: 'a', state: 'trashed' });
  });
});

test('a note whose adding is undone begins anew', async () => {
  const { open, read, runner } = desk();
  const writing = await open();
  type(writing, 'a');
  await writing.autosave.settle();
  await runner.undoLast();
  await writing.heedStored(null);
  expect(writing.state()).toMatchObject({ isNew: true, loaded: { content: { body: '' } } });
  type(writing, 'b');
  expect(await writing.autosave.settle()).toBe(true);
  expect(await read('pair')).toMatchObject({ body: 'b' });
});

test('a note is stored before anything is put beside it', async () => {
  const { open, read } = desk();
  const writing = await open();
  expect(await writing.store()).toBe(true);
  expect(await read('pair')).toMatchObject({ id, body: '' });
});

describe('the draft of an earlier run', () => {
  test('is recovered when the note is as it was', async () => {
    const { database, open } = desk();
    const writing = await open();
    type(writing, 'a');
    await writing.autosave.settle();
    type(writing, 'ab');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await readDraft(database, id)).not.toBeNull();
    const later = await open();
    const { loaded } = later.state();
    expect(loaded).toMatchObject({ isRecovered: true, content: { body: 'ab' } });
  });

  test('is dropped when the note was written since', async () => {
    const { database, open, plant } = desk();
    const writing = await open();
    type(writing, 'a');
    await writing.autosave.settle();
    type(writing, 'ab');
    await new Promise((resolve) => setTimeout(resolve, 900));
    await plant(buildOpenNote({ body: 'newer' }));
    const later = await open();
    expect(later.state().loaded).toMatchObject({ isRecovered: false, content: { body: 'newer' } });
    expect(await readDraft(database, id)).toBeNull();
  });
});

describe('a note left while it cannot be saved', () => {
  test('is taken up again with all its words, and saved once it can be', async () => {
    const { disk, open, read } = desk();
    const notes = new NoteDesk();
    const writing = await open();
    type(writing, 'a');
    await writing.autosave.settle();
    disk.isFull = true;
    type(writing, 'ab');
    notes.open(writing, neverAgain)();
    await writing.autosave.settle();
    expect(notes.takeUp({ id, visibility: 'private' })).toBeNull();
    expect(notes.takeUp({ id, visibility: 'pair' })).toBe(writing);
    expect(writing.state().loaded).toMatchObject({ content: { body: 'ab' } });
    const close = notes.open(writing, neverAgain);
    expect(notes.find({ id, visibility: 'pair' })).toBe(writing);
    disk.isFull = false;
    close();
    await writing.autosave.settle();
    expect(await read('pair')).toMatchObject({ body: 'ab' });
    expect(notes.takeUp({ id, visibility: 'pair' })).toBeNull();
  });

  test('keeps only its sealed text once the private notes are locked', async () => {
    const { disk, open, read, vault } = desk('private');
    const writing = await open();
    disk.isFull = true;
    type(writing, 'He doubts');
    expect(await writing.autosave.settle()).toBe(false);
    vault.isLocked = true;
    expect(await writing.leave()).toBe(false);
    expect(writing.current().body).toBe('');
    expect(JSON.stringify(writing.state())).not.toContain('He doubts');
    disk.isFull = false;
    expect(await writing.autosave.settle()).toBe(true);
    vault.isLocked = false;
    expect(await read('private')).toMatchObject({ body: 'He doubts' });
  });

  test('does not overwrite with its sealed text what was written since', async () => {
    const { disk, open, vault, database, plant } = desk('private');
    const writing = await open();
    disk.isFull = true;
    type(writing, 'old');
    await writing.autosave.settle();
    vault.isLocked = true;
    await writing.leave();
    disk.isFull = false;
    const newer = buildSealedNote({ id });
    await plant(newer);
    // Written again after that by whoever opened it.
    await writing.autosave.settle();
    const stored = await findNote(database, id, 'private');
    expect(stored).toMatchObject({ sealed: newer.sealed });
  });
});

describe('the files of a private note', () => {
  const file = {
    name: 'Bilan.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 7,
    sha256: 'ab'.repeat(32),
  };

  test('are stored with what has been typed, and nowhere readable', async () => {
    const { open, read, database, vault } = desk('private');
    const writing = await open();
    type(writing, 'He doubts');
    expect(await writing.changeFiles((files) => withFile(files, file))).toBe(true);
    expect(writing.state().files).toEqual([file]);
    expect(await read('private')).toMatchObject({ body: 'He doubts', files: [file] });
    const rows = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(JSON.stringify(rows)).not.toContain('Bilan');
    expect(vault.isLocked).toBe(false);
  });

  test('come back from the draft of an earlier run', async () => {
    const { open, disk, database } = desk('private');
    const writing = await open();
    type(writing, 'a');
    await writing.autosave.settle();
    disk.isFull = true;
    expect(await writing.changeFiles((files) => withFile(files, file))).toBe(false);
    expect(await writing.finish()).toBe(true);
    expect(JSON.stringify(await readDraft(database, id))).not.toContain('Bilan');
    const later = await open();
    expect(later.state()).toMatchObject({ loaded: { isRecovered: true }, files: [file] });
  });

  test('stay out of the row when others may read the note', async () => {
    const { open, read, moveTo, database } = desk('private');
    const writing = await open();
    await writing.changeFiles((files) => withFile(files, file));
    expect(await writing.handOver(moveTo('pair'))).toBe(true);
    expect(await read('pair')).not.toHaveProperty('files');
    expect(JSON.stringify(await database.pairNotes.toArray())).not.toContain('Bilan');
  });
});

describe('a private note whose last words cannot be stored when it is locked', () => {
  /** A note that is stored, with words typed since. */
  async function typedOn(words: string) {
    const made = desk('private');
    const writing = await made.open();
    type(writing, 'stored');
    await writing.autosave.settle();
    made.disk.isFull = true;
    type(writing, words);
    return { ...made, writing };
  }

  test('leaves a sealed draft, which its next screen recovers', async () => {
    const { writing, vault, disk, open } = await typedOn('stored and more');
    expect(await writing.finish()).toBe(true);
    vault.isLocked = true;
    expect(await writing.leave()).toBe(true);
    expect(writing.current().body).toBe('');
    vault.isLocked = false;
    disk.isFull = false;
    const later = await open();
    expect(later.state().loaded).toMatchObject({
      isRecovered: true,
      content: { body: 'stored and more' },
    });
  });

  test('goes on with its sealed words on the next screen, when not even a draft could be kept', async () => {
    const { writing, vault, disk, database, read } = await typedOn('stored and more');
    vi.spyOn(database.noteDrafts, 'put').mockRejectedValue(new Error('full'));
    expect(await writing.finish()).toBe(false);
    const notes = new NoteDesk();
    const close = notes.open(writing, neverAgain);
    vault.isLocked = true;
    close();
    await writing.autosave.settle();
    expect(JSON.stringify([writing.current(), writing.state()])).not.toContain('more');
    vault.isLocked = false;
    expect(notes.takeUp({ id, visibility: 'private' })).toBe(writing);
    await vi.waitFor(() => {
      expect(writing.state()).toMatchObject({
        isHeld: false,
        loaded: { isRecovered: true, content: { body: 'stored and more' } },
      });
    });
    disk.isFull = false;
    expect(await writing.autosave.settle()).toBe(true);
    expect(await read('private')).toMatchObject({ body: 'stored and more' });
  });

  test('is shown whole when it was stored while its next screen opened', async () => {
    const { writing, vault, disk, database } = await typedOn('stored and more');
    vi.spyOn(database.noteDrafts, 'put').mockRejectedValue(new Error('full'));
    await writing.finish();
    const notes = new NoteDesk();
    notes.open(writing, neverAgain)();
    vault.isLocked = true;
    await writing.autosave.settle();
    vault.isLocked = false;
    disk.isFull = false;
    const storing = writing.autosave.settle();
    notes.takeUp({ id, visibility: 'private' });
    expect(await storing).toBe(true);
    await vi.waitFor(() => {
      expect(writing.state()).toMatchObject({
        isHeld: false,
        loaded: { content: { body: 'stored and more' } },
      });
    });
  });

  test('keeps words that were typed after all that was sealed, rather than lose them', async () => {
    const { writing, vault, disk, read } = await typedOn('stored and more');
    // The computer sleeps, and nothing is told before.
    await writing.finish();
    type(writing, 'stored and more, and the last');
    vault.isLocked = true;
    expect(await writing.leave()).toBe(false);
    vault.isLocked = false;
    disk.isFull = false;
    expect(await writing.finish()).toBe(true);
    expect(await read('private')).toMatchObject({ body: 'stored and more, and the last' });
  });
});
