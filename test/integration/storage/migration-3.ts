import { expect } from 'vitest';
import type { EntityRowVersion1 } from '#renderer/storage/migrations/0001-initial.ts';
import { getPair } from '#renderer/storage/repositories/pairs.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { BinomeDatabase } from '#renderer/storage/database.ts';
import { buildPair, buildProgramme } from '#test/builders/entities.ts';
import type { MigrationTest } from './migration-test.ts';

const { id: pairId, history: _, ...pairFields } = buildPair({ state: 'active' });
const {
  id: programmeId,
  holidays: _holidays,
  closedDays: _closed,
  closedOn: _closedOn,
  ...programmeFields
} = buildProgramme();

const untouched: Readonly<Record<string, EntityRowVersion1>> = {
  pairs: {
    id: pairId,
    fields: { ...pairFields, breakdown: [] },
    clock: '018f00000000-000000-a',
    fieldClocks: { state: '018f00000001-000000-a' },
  },
  programmes: {
    id: programmeId,
    fields: { ...programmeFields, pairing: null },
    clock: '018f00000000-000000-a',
  },
};

const added = [
  'charters',
  'goals',
  'actions',
  'sessions',
  'sessionSeries',
  'agendaTemplates',
  'pairNotes',
  'coordinatorNotes',
  'privateNotes',
  'attachments',
  'busyTimes',
  'noteDrafts',
  'lineDrafts',
];

/** A workspace whose pairs run, before anything was kept of their sessions. */
export const version3Test: MigrationTest = {
  async write(database) {
    for (const [table, row] of Object.entries(untouched)) await database.table(table).add(row);
  },

  async check(database) {
    for (const [table, row] of Object.entries(untouched)) {
      expect(await database.table(table).toArray()).toEqual([row]);
    }
    for (const table of added) expect(await database.table(table).count()).toBe(0);
    if (!(database instanceof BinomeDatabase)) throw new Error('Not the app’s own database');
    expect(await getPair(database, pairId)).toMatchObject({ state: 'active', history: [] });
    expect(await listProgrammes(database)).toMatchObject([{ holidays: 'none', closedDays: [] }]);
  },
};
