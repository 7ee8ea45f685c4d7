import 'fake-indexeddb/auto';
import { Dexie, liveQuery } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { commandTextSchema } from '#shared/ipc/command-record-schema.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { buildEnrolment, buildPerson, buildProgramme } from '#test/builders/entities.ts';
import { createDevice } from './device.ts';
import { addProgramme, rename } from './programme-commands.ts';

describe('running a command', () => {
  it('has it in the tables, in the log and in the journal when it resolves', async () => {
    const { runner, database, journal } = createDevice();
    const outcome = await runner.run(addProgramme);
    expect(outcome).toMatchObject({ ok: true, value: { operationCount: 1, journal: 'written' } });
    expect(await listProgrammes(database)).toEqual([buildProgramme()]);
    expect(await database.commands.count()).toBe(1);
    expect(journal).toHaveLength(1);
    const texts = journal.map((command) => JSON.stringify(command));
    expect(texts.map((text) => commandTextSchema.parse(text))).toEqual(journal);
    expect(await database.journalQueue.count()).toBe(0);
  });

  it('writes nothing at all when nothing differs', async () => {
    const { runner, database, journal } = createDevice();
    await runner.run(addProgramme);
    const again = await runner.run(addProgramme);
    expect(again).toEqual({
      ok: true,
      value: { commandId: null, operationCount: 0, journal: 'written' },
    });
    expect(await database.commands.count()).toBe(1);
    expect(journal).toHaveLength(1);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const { runner, database, journal } = createDevice();
    await runner.run(addProgramme);
    const before = await Promise.all(database.tables.map((table) => table.toArray()));
    // The log comes after the rows.
    const add = vi.spyOn(database.commandOperations, 'add');
    add.mockImplementation(() => {
      throw new Error('The engine gave up.');
    });
    const outcome = await runner.run({
      name: 'command.test',
      changes: [
        { kind: 'put', table: 'programmes', entity: buildProgramme({ name: 'Changed' }) },
        { kind: 'put', table: 'people', entity: buildPerson() },
        { kind: 'put', table: 'enrolments', entity: buildEnrolment() },
      ],
    });
    expect(outcome).toEqual({
      ok: false,
      error: { kind: 'storage-failed', message: 'The engine gave up.' },
    });
    expect(await Promise.all(database.tables.map((table) => table.toArray()))).toEqual(before);
    expect(journal).toHaveLength(1);
    expect(runner.saveStatus.get()).toEqual({ kind: 'failed', reason: 'storage-failed' });
  });

  it('names a full disk as such', async () => {
    const { runner, database } = createDevice();
    vi.spyOn(database.commands, 'add').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    expect(await runner.run(addProgramme)).toEqual({ ok: false, error: { kind: 'disk-full' } });
  });

  it('calls a hung write off after its time limit and goes on with the next', async () => {
    const { runner, database } = createDevice({ writeLimitMilliseconds: 40 });
    const hung = vi.spyOn(database.device, 'get');
    hung.mockImplementationOnce(() => new Dexie.Promise(() => undefined));
    expect(await runner.run(addProgramme)).toEqual({ ok: false, error: { kind: 'timed-out' } });
    expect(runner.saveStatus.get()).toEqual({ kind: 'failed', reason: 'timed-out' });
    expect(await listProgrammes(database)).toEqual([]);
    expect(await runner.run(addProgramme)).toMatchObject({ ok: true });
  });

  it('says that the database is closed', async () => {
    const { runner, database } = createDevice();
    database.close();
    const outcome = await runner.run(addProgramme);
    expect(outcome).toEqual({ ok: false, error: { kind: 'database-closed' } });
  });

  it('runs commands in the order they were asked for', async () => {
    const { runner, database, journal } = createDevice();
    await Promise.all([runner.run(addProgramme), runner.run(rename('B')), runner.run(rename('C'))]);
    expect(await listProgrammes(database)).toMatchObject([{ name: 'C' }]);
    expect(
      journal.map(
        ({ operations }) => operations[0]?.kind === 'set' && operations[0].fields['name'],
      ),
    ).toEqual(['Digital 2026', 'B', 'C']);
  });

  it('asks whether a command is still wanted once all before it have landed, and leaves it when not', async () => {
    const { runner, database, journal } = createDevice();
    const seen: string[] = [];
    const onlyWhileNamed = (name: string) => ({
      ...rename('Overtaken'),
      isStillWanted: async () => {
        const [programme] = await listProgrammes(database);
        seen.push(programme?.name ?? '');
        return programme?.name === name;
      },
    });
    await runner.run(addProgramme);
    const [, left] = await Promise.all([
      runner.run(rename('B')),
      runner.run(onlyWhileNamed('Digital 2026')),
    ]);
    expect(left).toEqual({ ok: false, error: { kind: 'outdated' } });
    expect(runner.saveStatus.get().kind).toBe('saved');
    expect(await listProgrammes(database)).toMatchObject([{ name: 'B' }]);
    expect(journal).toHaveLength(2);
    expect(await runner.run(onlyWhileNamed('B'))).toMatchObject({ ok: true });
    expect(seen).toEqual(['B', 'B']);
  });

  it('keeps the order of commands when the wall clock is set back', async () => {
    const device = createDevice();
    await device.runner.run(addProgramme);
    device.now -= 86_400_000;
    await device.runner.run(rename('After the clock was set back'));
    expect(await listProgrammes(device.database)).toMatchObject([
      { name: 'After the clock was set back' },
    ]);
    expect(await device.runner.peekUndo()).toMatchObject({ name: 'command.rename' });
  });

  it('tells live queries of every change', async () => {
    const { runner, database } = createDevice();
    const names: string[] = [];
    await new Promise<void>((resolve) => {
      const subscription = liveQuery(() => listProgrammes(database)).subscribe((programmes) => {
        names.push(programmes.map(({ name }) => name).join());
        if (names.length === 1) void runner.run(addProgramme);
        if (names.length === 2) void runner.run(rename('B'));
        if (names.length < 3) return;
        subscription.unsubscribe();
        resolve();
      });
    });
    expect(names).toEqual(['', 'Digital 2026', 'B']);
  });
});

describe('the journal', () => {
  it('failing keeps the data, says so, and receives everything later in order', async () => {
    const device = createDevice();
    const { runner, database, journal } = device;
    device.journalError = 'disk-full';
    expect(await runner.run(addProgramme)).toMatchObject({
      ok: true,
      value: { journal: 'failed' },
    });
    await runner.run(rename('B'));
    expect(runner.saveStatus.get()).toEqual({ kind: 'failed', reason: 'not-journalled' });
    expect(await listProgrammes(database)).toMatchObject([{ name: 'B' }]);
    expect(journal).toEqual([]);

    device.journalError = null;
    await runner.resendUnjournalled();
    expect(journal.map(({ name }) => name)).toEqual(['command.test', 'command.rename']);
    expect(await database.journalQueue.count()).toBe(0);
    expect(runner.saveStatus.get()).toMatchObject({ kind: 'saved' });
  });

  it('receives what it missed together with the next command', async () => {
    const device = createDevice();
    device.journalError = 'internal';
    await device.runner.run(addProgramme);
    device.journalError = null;
    await device.runner.run(rename('B'));
    expect(device.journal.map(({ name }) => name)).toEqual(['command.test', 'command.rename']);
  });

  it('that throws counts as failed', async () => {
    const device = createDevice();
    vi.spyOn(device.journal, 'push').mockImplementation(() => {
      throw new Error('The connection to main is gone.');
    });
    const outcome = await device.runner.run(addProgramme);
    expect(outcome).toMatchObject({ ok: true, value: { journal: 'failed' } });
    expect(await device.database.journalQueue.count()).toBe(1);
  });

  it('missing altogether, as in a browser, is no failure', async () => {
    const device = createDevice();
    device.journalError = 'unavailable';
    const outcome = await device.runner.run(addProgramme);
    expect(outcome).toMatchObject({ ok: true, value: { journal: 'unavailable' } });
    expect(device.runner.saveStatus.get()).toMatchObject({ kind: 'saved' });
    expect(await device.database.journalQueue.count()).toBe(0);
  });
});

describe('the save status', () => {
  it('goes from idle through saving to saved at the time of the clock', async () => {
    const { runner } = createDevice();
    expect(runner.saveStatus.get()).toEqual({ kind: 'idle' });
    const seen: string[] = [];
    const stop = runner.saveStatus.subscribe(() => seen.push(runner.saveStatus.get().kind));
    await runner.run(addProgramme);
    stop();
    expect(seen).toEqual(['saving', 'saved']);
    expect(runner.saveStatus.get()).toEqual({ kind: 'saved', at: '2026-03-02T09:30:00.000Z' });
    await runner.run(rename('B'));
    expect(seen).toHaveLength(2);
  });
});
