import { expect, test } from 'vitest';
import type { Instant, NoteId, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { OpenNote, SealedNote } from '#shared/domain/journal/note.ts';
import {
  attachFileCommand,
  changeVisibilityCommand,
  newAttachment,
  takeOutOfTrashCommand,
  trashNoteCommand,
  writeNoteCommand,
} from '#renderer/features/sessions/journal/note-commands.ts';
import { asId } from '#renderer/storage/ids.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { testId } from '#test/builders/entities.ts';
import { buildAttachment } from '#test/builders/session-entities.ts';

const header = {
  id: testId<NoteId>(1),
  programmeId: testId<ProgrammeId>(2),
  pairId: testId<PairId>(3),
  sessionId: null,
  writtenAt: asId<Instant>('2026-03-02T09:00:00.000Z'),
  state: 'draft',
} as const;
const open: OpenNote = { ...header, visibility: 'pair', title: 'T', body: 'words', tags: [] };
const sealed: SealedNote = { ...header, visibility: 'private', sealed: 'AAAA' };

test('each note goes to the table of its readers', () => {
  expect(writeNoteCommand(open).changes).toMatchObject([{ kind: 'put', table: 'pairNotes' }]);
  expect(writeNoteCommand(sealed).changes).toMatchObject([{ kind: 'put', table: 'privateNotes' }]);
  expect(writeNoteCommand({ ...open, visibility: 'coordinator' }).changes).toMatchObject([
    { kind: 'put', table: 'coordinatorNotes' },
  ]);
});

test('making a note private removes the readable one in the same step, and writes sealed text alone', () => {
  const { changes } = changeVisibilityCommand(open, sealed, { taken: [], added: [] });
  expect(changes).toEqual([
    { kind: 'delete', table: 'pairNotes', id: header.id },
    { kind: 'put', table: 'privateNotes', entity: sealed },
  ]);
  expect(JSON.stringify(changes)).not.toContain('words');
});

test('the files of a note go with it, out of their rows or into them, in the same step', () => {
  const file = buildAttachment({ noteId: open.id });
  expect(
    changeVisibilityCommand(open, sealed, { taken: [file], added: [] }).changes,
  ).toContainEqual({ kind: 'delete', table: 'attachments', id: file.id });
  expect(
    changeVisibilityCommand(sealed, open, { taken: [], added: [file] }).changes,
  ).toContainEqual({ kind: 'put', table: 'attachments', entity: file });
});

test('the trash keeps the note as it is', () => {
  const [trashed] = trashNoteCommand(open).changes;
  expect(trashed).toEqual({
    kind: 'put',
    table: 'pairNotes',
    entity: { ...open, state: 'trashed' },
  });
  const [restored] = takeOutOfTrashCommand({ ...open, state: 'trashed' }).changes;
  expect(restored).toEqual({ kind: 'put', table: 'pairNotes', entity: open });
});

test('an attached file is noted beside its note, without what main alone needs to know', () => {
  const file = {
    sha256: 'ab'.repeat(32),
    name: 'rule.pdf',
    sizeBytes: 3,
    mediaType: 'application/pdf',
    isExecutable: false,
  };
  const [change] = attachFileCommand(newAttachment(open, file, buildContext())).changes;
  expect(change).toMatchObject({
    table: 'attachments',
    entity: { noteId: open.id, name: 'rule.pdf' },
  });
  expect(change).not.toHaveProperty('entity.isExecutable');
});
