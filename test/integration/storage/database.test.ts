import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { schemaVersion } from '#shared/domain/schema-version.ts';
import type { WorkspaceId } from '#shared/domain/ids.ts';
import { databaseName, openDatabase, type DatabaseEvents } from '#renderer/storage/database.ts';
import { buildProgramme, testId } from '#test/builders/entities.ts';
import { createDevice, freshDatabaseName } from './device.ts';

function open(name: string, events?: DatabaseEvents): ReturnType<typeof openDatabase> {
  const database = openDatabase(name, events);
  onTestFinished(() => database.close());
  return database;
}

describe('the database', () => {
  it('asks for strict durability in every transaction that writes', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { runner } = createDevice();
    const outcome = await runner.run({
      name: 'command.test',
      changes: [{ kind: 'put', table: 'programmes', entity: buildProgramme() }],
    });
    expect(outcome).toMatchObject({ ok: true });
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    expect(writes.map(([, , options]) => options)).toEqual(
      writes.map(() => ({ durability: 'strict' })),
    );
  });

  it('refuses to open what a newer app has written, and leaves it as it was', async () => {
    const name = freshDatabaseName();
    const newer = new Dexie(name);
    newer.version(schemaVersion + 1).stores({ people: 'id', futureTable: 'id' });
    await newer.open();
    await newer.table('people').add({ id: 'a', shape: 'future' });
    newer.close();

    const database = open(name);
    await expect(database.open()).rejects.toMatchObject({ name: 'NewerDatabaseError' });
    await expect(database.people.toArray()).rejects.toBeDefined();

    await newer.open();
    onTestFinished(() => newer.close());
    expect(await newer.table('people').toArray()).toEqual([{ id: 'a', shape: 'future' }]);
  });

  it('closes and says so when another window upgrades it', async () => {
    const name = freshDatabaseName();
    const onOutdated = vi.fn<() => void>();
    const database = open(name, { onOutdated });
    await database.open();
    const upgraded = new Dexie(name);
    upgraded.version(schemaVersion + 1).stores({ futureTable: 'id' });
    onTestFinished(() => upgraded.close());
    await upgraded.open();
    expect(onOutdated).toHaveBeenCalledOnce();
    expect(database.isOpen()).toBe(false);
  });

  it('says so when an older window keeps it from upgrading', async () => {
    const name = freshDatabaseName();
    // An older app that pays no attention to the newer one.
    const older = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('not opened')));
    });
    const onBlocked = vi.fn<() => void>(() => older.close());
    const database = open(name, { onBlocked });
    await database.open();
    expect(onBlocked).toHaveBeenCalledOnce();
  });

  it('keeps each workspace in a database of its own', () => {
    const names = [null, testId<WorkspaceId>(1), testId<WorkspaceId>(2)].map(databaseName);
    expect(new Set(names).size).toBe(3);
    expect(names[0]).toBe('binome-default');
  });
});
