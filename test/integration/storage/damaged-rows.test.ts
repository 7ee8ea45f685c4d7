import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { BinomeDatabase } from '#renderer/storage/database.ts';
import { migrations } from '#renderer/storage/migrations/all-migrations.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listScenarios } from '#renderer/storage/repositories/scenarios.ts';
import { buildPair, buildScenario } from '#test/builders/entities.ts';
import { freshDatabaseName } from './device.ts';

const { id, programmeId, roundId, mentorId, menteeId } = buildPair();
const whole = { programmeId, roundId, mentorId, menteeId, state: 'accepted' };

/** Rows that no version ever wrote, and that a failing disk or another program may leave behind. */
const damagedRows: readonly Readonly<Record<string, unknown>>[] = [
  { id: '1' },
  { id: '2', fields: null, clock: null },
  { id: '3', fields: [], clock: 7 },
  { id: '4', fields: 'text' },
  { id: '5', fields: { state: 'accepted' }, clock: 7 },
  { id: '6', fields: { state: 'accepted', breakdown: [null, { reason: 3 }] }, fieldClocks: null },
  { id: '7', fields: { rules: { lockedPairs: 5 }, createdAt: 9, unmatched: [1] }, clock: 'now' },
  {
    id: '8',
    fields: { state: 'accepted', scenarioId: '7', mentorId: 4 },
    fieldClocks: { state: 1 },
  },
];

it('damaged rows do not keep a database from the newest version', async () => {
  const name = freshDatabaseName();
  const before = new BinomeDatabase(name, migrations.slice(0, 1));
  for (const table of ['pairs', 'scenarios', 'people']) {
    await before.table(table).bulkAdd(damagedRows);
    await before.table('deletedRows').bulkAdd(damagedRows.map((row) => ({ ...row, table })));
  }
  await before.table('pairs').add({ id, fields: whole });
  before.close();

  const after = new BinomeDatabase(name);
  await after.open();
  expect(await after.table('pairs').count()).toBe(damagedRows.length + 1);
  expect(await after.table('pairs').bulkGet(['1', '2', '3', '4'])).toEqual(damagedRows.slice(0, 4));
  expect(await listPairs(after, programmeId)).toMatchObject([
    { id, state: 'accepted', acceptedOn: null },
  ]);
  expect(await listScenarios(after, buildScenario().programmeId)).toEqual([]);
  after.close();
});
