import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { EntityTable } from '#shared/domain/operations/table-spaces.ts';
import { listOnRecord } from '#renderer/services/stays-on-record.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { buildPair, testId } from '#test/builders/entities.ts';
import { clockAt } from '#test/builders/operations.ts';
import { createDevice } from './device.ts';

const accepted = buildPair({ state: 'accepted' });

async function staysOnRecord(database: BinomeDatabase, pair: Pair): Promise<boolean> {
  return (await listOnRecord(database, [pair])).has(pair.id);
}

describe('a pair that may not be deleted', () => {
  it('is one that has begun or ended, and no mere plan', async () => {
    const { database } = createDevice();
    for (const state of ['active', 'paused', 'completed', 'ended-early'] as const) {
      expect(await staysOnRecord(database, { ...accepted, state })).toBe(true);
    }
    expect(await staysOnRecord(database, accepted)).toBe(false);
    expect(await staysOnRecord(database, { ...accepted, state: 'proposed' })).toBe(false);
  });

  it.each<EntityTable>([
    'sessions',
    'goals',
    'actions',
    'charters',
    'pairNotes',
    'coordinatorNotes',
    'privateNotes',
  ])('is one with something left in %s', async (table) => {
    const { database } = createDevice();
    const { id, programmeId, mentorId } = accepted;
    const fields = {
      programmeId,
      pairId: id,
      pairIds: [id],
      ownerId: mentorId,
      startsAt: '2026-05-10T08:00:00.000Z',
      createdAt: '2026-05-10T08:00:00.000Z',
    };
    await database.table(table).put({ id: accepted.mentorId, fields, clock: clockAt(1) });
    expect(await staysOnRecord(database, accepted)).toBe(true);
    expect(await staysOnRecord(database, { ...accepted, id: testId(99) })).toBe(false);
    const proposed = { ...accepted, state: 'proposed' } as const;
    const other = { ...proposed, id: testId<Pair['id']>(99) };
    expect([...(await listOnRecord(database, [other, proposed]))]).toEqual([proposed.id]);
  });
});
