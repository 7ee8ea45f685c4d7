import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Fields } from '#shared/domain/operations/operation.ts';
import type { EntityTable } from '#shared/domain/operations/table-spaces.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listAttachments } from '#renderer/storage/repositories/attachments.ts';
import { listBusyTimes } from '#renderer/storage/repositories/busy-times.ts';
import { listChartersOfPair } from '#renderer/storage/repositories/charters.ts';
import { listGoalsOfPair } from '#renderer/storage/repositories/goals.ts';
import { listOpenNotes, listSealedNotes } from '#renderer/storage/repositories/notes.ts';
import { listSessionsOfPair } from '#renderer/storage/repositories/sessions.ts';
import { buildPair } from '#test/builders/entities.ts';
import { clockAt } from '#test/builders/operations.ts';
import { buildOpenNote } from '#test/builders/session-entities.ts';
import { createDevice } from './device.ts';

const { id: pairId, programmeId, mentorId } = buildPair();

/** Stores a row as damage or another program could have left it, past the command path. */
async function plant(
  database: BinomeDatabase,
  table: EntityTable,
  id: string,
  fields: Fields,
): Promise<void> {
  await database.table(table).put({ id, fields, clock: clockAt(1) });
}

describe('a damaged row of a pair’s life', () => {
  it('reads as a session that every screen can show', async () => {
    const { database } = createDevice();
    await plant(database, 'sessions', 'a', {
      programmeId,
      pairIds: [pairId, 7, ''],
      startsAt: 'soon',
      timeZone: 'Mars/Olympus',
      minutes: -5,
      format: 'duel',
      agenda: [null, { id: 'x', title: 'Kept', minutes: 5, isDone: false }, { id: 'y' }],
      moves: [{ from: 'never', by: 'mentor', reason: '', at: '2026-05-10T08:00:00.000Z' }],
      absence: { by: 'nobody' },
      heldMinutes: -1,
      'present:': true,
      [`present:${mentorId}`]: 'yes',
      [`satisfaction:${mentorId}`]: 6,
      [`level:seo:${mentorId}`]: 4,
      'level:seo': 4,
      'level:seo:': 4,
      sequence: 'many',
      state: 'forgotten',
    });
    await plant(database, 'sessions', 'b', { programmeId, pairIds: [], startsAt: 'soon' });
    expect(await listSessionsOfPair(database, pairId)).toEqual([
      {
        id: 'a',
        programmeId,
        pairIds: [pairId],
        seriesId: null,
        title: '',
        startsAt: '1970-01-01T00:00:00.000Z',
        timeZone: 'UTC',
        minutes: 1,
        format: 'one-to-one',
        place: '',
        link: '',
        agenda: [{ id: 'x', title: 'Kept', minutes: 5, isDone: false }],
        state: 'planned',
        moves: [],
        absence: null,
        startedAt: null,
        heldMinutes: null,
        attendance: {},
        decisions: [],
        levels: [{ skillId: 'seo', personId: mentorId, level: 4 }],
        satisfaction: {},
        sequence: 0,
      },
    ]);
  });

  it('keeps what is whole of goals and charters', async () => {
    const { database } = createDevice();
    await plant(database, 'goals', 'a', {
      programmeId,
      pairId,
      title: 'Kept',
      target: 'four',
      'milestone:x': { title: 'Kept too', dueOn: 'later', reachedOn: '2026-05-14' },
      'milestone:y': { dueOn: null },
      'milestone:': { title: 'Nameless' },
    });
    await plant(database, 'charters', 'b', {
      programmeId,
      pairId,
      version: 0,
      clauses: [{ key: null, text: 'Kept' }, { key: 3, text: 'Lost' }, 'Lost'],
    });
    expect(await listGoalsOfPair(database, pairId)).toMatchObject([
      {
        title: 'Kept',
        target: null,
        milestones: [{ id: 'x', title: 'Kept too', dueOn: null, reachedOn: '2026-05-14' }],
      },
    ]);
    expect(await listChartersOfPair(database, pairId)).toMatchObject([
      { version: 1, clauses: [{ key: null, text: 'Kept' }], state: 'draft' },
    ]);
  });

  it('does not make a note readable by more people than its table says', async () => {
    const { database } = createDevice();
    const note = { programmeId, pairId, title: 'T', body: 'B', visibility: 'pair' };
    await plant(database, 'coordinatorNotes', 'a', note);
    await plant(database, 'privateNotes', 'b', { ...note, sealed: 5 });
    expect(await listOpenNotes(database, pairId)).toMatchObject([
      { id: 'a', visibility: 'coordinator', tags: [], state: 'draft' },
    ]);
    const [sealed] = await listSealedNotes(database, pairId);
    expect(sealed).toMatchObject({ id: 'b', visibility: 'private', sealed: '' });
    expect(sealed).not.toHaveProperty('body');
  });

  it('is left out where nothing could be done with it', async () => {
    const { database } = createDevice();
    const { id: noteId } = buildOpenNote();
    await plant(database, 'attachments', 'a', {
      programmeId,
      pairId,
      noteId,
      sha256: '../../etc/passwd',
    });
    await plant(database, 'busyTimes', 'b', { personId: mentorId, startsAt: 'soon' });
    expect(await database.attachments.count()).toBe(1);
    expect(await listAttachments(database, noteId)).toEqual([]);
    expect(await listBusyTimes(database)).toEqual([]);
  });
});
