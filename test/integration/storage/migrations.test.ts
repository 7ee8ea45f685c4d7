import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { schemaVersion } from '#shared/domain/schema-version.ts';
import { BinomeDatabase } from '#renderer/storage/database.ts';
import {
  initial,
  type CommandRowVersion1,
  type DeletedRowVersion1,
  type DeviceRowVersion1,
  type EntityRowVersion1,
} from '#renderer/storage/migrations/0001-initial.ts';
import { pairing } from '#renderer/storage/migrations/0002-pairing.ts';
import { sessions } from '#renderer/storage/migrations/0003-sessions.ts';
import { migrations } from '#renderer/storage/migrations/all-migrations.ts';
import { freshDatabaseName } from './device.ts';
import { version2Test } from './migration-2.ts';
import { version3Test } from './migration-3.ts';
import { version4Test } from './migration-4.ts';
import { version5Test } from './migration-5.ts';
import type { MigrationTest } from './migration-test.ts';

/** The database as the app of that version would open it. */
function databaseAt(name: string, version: number): BinomeDatabase {
  const steps = migrations.filter((migration) => migration.version <= version);
  return new BinomeDatabase(name, steps);
}

const row: EntityRowVersion1 = {
  id: '01970000-0000-7000-8000-000000000001',
  fields: { givenName: 'Élise', 'claim:offered:seo': 3 },
  clock: '018f00000000-000000-a',
  fieldClocks: { givenName: '018f00000001-000000-a' },
};
const deleted: DeletedRowVersion1 = { ...row, table: 'people', deletedAt: '018f00000002-000000-a' };
const command: CommandRowVersion1 = {
  id: '01970000-0000-7000-8000-000000000002',
  name: 'command.test',
  at: '2026-03-02T09:30:00.000Z',
  deviceId: 'a',
  undoes: null,
  isUndo: false,
  clock: '018f00000002-000000-a',
  operationCount: 1,
};
const device: DeviceRowVersion1 = { key: 'device', deviceId: 'a', clock: null };

/** One per migration: adding 0002 without a test here fails below. */
const migrationTests: Readonly<Record<number, MigrationTest>> = {
  1: {
    async write() {
      // Nothing comes before version 1.
    },
    async check(database) {
      await database.table('people').add(row);
      await database.table('deletedRows').add(deleted);
      await database.table('commands').add(command);
      await database.table('device').add(device);
      expect(await database.table('people').toArray()).toEqual([row]);
      expect(await database.table('deletedRows').get(['people', row.id])).toEqual(deleted);
      expect(await database.table('commands').orderBy('clock').last()).toEqual(command);
      expect(await database.table('device').get('device')).toEqual(device);
    },
  },
  2: version2Test,
  3: version3Test,
  4: version4Test,
  5: version5Test,
};

const opened: Dexie[] = [];
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

function open(name: string, version: number): BinomeDatabase {
  const database = databaseAt(name, version);
  opened.push(database);
  return database;
}

describe('migrations', () => {
  it('are numbered from 1 without gaps, up to the schema version', () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      Array.from({ length: schemaVersion }, (_, index) => index + 1),
    );
  });

  it('each have a test that starts from the version before', () => {
    expect(Object.keys(migrationTests).map(Number)).toEqual(
      migrations.map(({ version }) => version),
    );
  });

  it('leave the released shape of version 1 as it is', () => {
    expect(initial.stores).toEqual({
      workspaces: 'id',
      programmes: 'id',
      rounds: 'id, fields.programmeId',
      people: 'id',
      enrolments: 'id, fields.programmeId',
      skills: 'id',
      criteria: 'id, fields.programmeId',
      exclusions: 'id, fields.programmeId',
      scenarios: 'id, fields.programmeId',
      pairs: 'id, fields.programmeId',
      deletedRows: '[table+id]',
      commands: 'id, clock',
      commandOperations: 'id',
      journalQueue: 'id, clock',
      device: 'key',
    });
  });

  it('leave the released shape of version 2 as it is', () => {
    expect(pairing.stores).toEqual({
      evaluations: 'id, fields.programmeId',
      criteriaProfiles: 'id',
    });
  });

  it('leave the released shape of version 3 as it is', () => {
    expect(sessions.stores).toEqual({
      charters: 'id, fields.programmeId, fields.pairId',
      goals: 'id, fields.programmeId, fields.pairId',
      actions: 'id, fields.programmeId, fields.pairId',
      sessions: 'id, fields.programmeId, *fields.pairIds',
      sessionSeries: 'id, fields.programmeId',
      agendaTemplates: 'id',
      pairNotes: 'id, fields.programmeId, fields.pairId',
      coordinatorNotes: 'id, fields.programmeId, fields.pairId',
      privateNotes: 'id, fields.programmeId, fields.pairId',
      attachments: 'id, fields.programmeId, fields.noteId',
      busyTimes: 'id, fields.personId',
      noteDrafts: 'id',
      lineDrafts: 'id',
    });
  });

  it.each(migrations)('bring a database to version $version with its rows', async ({ version }) => {
    const migrationTest = migrationTests[version];
    expect(migrationTest).toBeDefined();
    const name = freshDatabaseName();
    if (version > 1) {
      const before = open(name, version - 1);
      await migrationTest?.write(before);
      before.close();
    }
    expect(await Dexie.exists(name)).toBe(version > 1);
    const after = open(name, version);
    await after.open();
    expect(after.verno).toBe(version);
    await migrationTest?.check(after);
  });

  it('create every table of the newest version in a fresh database', async () => {
    const database = open(freshDatabaseName(), schemaVersion);
    await database.open();
    const tables = new Set(migrations.flatMap(({ stores }) => Object.keys(stores)));
    expect(database.tables.map(({ name }) => name).toSorted()).toEqual([...tables].toSorted());
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
  });
});
