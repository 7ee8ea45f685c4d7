import { describe, expect, test, vi } from 'vitest';
import { withFile } from '#shared/domain/journal/note-files.ts';
import { NoteDesk } from '#renderer/features/sessions/journal/note-desk.ts';
import { readDraft } from '#renderer/storage/note-drafts.ts';
import { desk, id, neverAgain, type } from './note-at-work.ts';

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
