import { describe, expect, test } from 'vitest';
import { trashNoteCommand } from '#renderer/features/sessions/journal/note-commands.ts';
import { NoteDesk } from '#renderer/features/sessions/journal/note-desk.ts';
import { readDraft } from '#renderer/storage/note-drafts.ts';
import { findNote } from '#renderer/storage/repositories/notes.ts';
import { buildOpenNote, buildSealedNote } from '#test/builders/session-entities.ts';
import { desk, id, neverAgain, type } from './note-at-work.ts';

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
