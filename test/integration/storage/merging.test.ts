import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '#shared/domain/operations/operation.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { buildPerson, testId } from '#test/builders/entities.ts';
import { buildCommand, buildSet, clockAt, shuffledArbitrary } from '#test/builders/operations.ts';
import { createDevice, readMergedTables, type Device } from './device.ts';

/** Each operation as a command of its own, so that they can arrive in any order and any batch. */
function asCommands(operations: readonly Operation[]): ReturnType<typeof buildCommand>[] {
  return operations.map((operation) => {
    const number = Number.parseInt(operation.hlc.slice(0, 12), 16);
    const id = testId<ReturnType<typeof buildCommand>['id']>(
      number * 2 + (operation.hlc.includes('bbbb') ? 1 : 0),
    );
    return buildCommand([operation], { id });
  });
}

async function receive(device: Device, operations: readonly Operation[], batchSize: number) {
  const commands = asCommands(operations);
  for (let start = 0; start < commands.length; start += batchSize) {
    const outcome = await device.runner.applyRemote(commands.slice(start, start + batchSize));
    expect(outcome).toMatchObject({ ok: true });
  }
}

describe('two computers', () => {
  it('end with the same tables whatever order, repetition and batches they receive', async () => {
    await fc.assert(
      fc.asyncProperty(
        shuffledArbitrary,
        fc.integer({ min: 1, max: 6 }),
        async ([operations, shuffled], batchSize) => {
          const [one, other] = [createDevice(), createDevice()];
          await receive(one, operations, Math.max(1, operations.length));
          await receive(other, shuffled, batchSize);
          expect(await readMergedTables(other.database)).toEqual(
            await readMergedTables(one.database),
          );
          expect(await other.database.commands.count()).toBe(operations.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('agree again after working apart: fields merge, and an edit outlives an earlier deletion', async () => {
    const [one, other] = [createDevice(), createDevice()];
    const [edited, deleted, revived] = [0x30, 0x31, 0x32].map((number) =>
      buildPerson({ id: testId(number) }),
    );
    if (edited === undefined || deleted === undefined || revived === undefined) throw new Error();
    const changes = [edited, deleted, revived].map(
      (entity) => ({ kind: 'put', table: 'people', entity }) as const,
    );
    await one.runner.run({ name: 'command.test', changes });
    await other.runner.applyRemote(one.journal);

    one.now += 1000;
    await one.runner.run({
      name: 'command.test',
      changes: [
        {
          kind: 'put',
          table: 'people',
          entity: {
            ...edited,
            job: 'Head of data',
            claims: [...edited.claims, { direction: 'offered', skillId: testId(0x59), level: 4 }],
          },
        },
        { kind: 'delete', table: 'people', id: deleted.id },
        { kind: 'delete', table: 'people', id: revived.id },
      ],
    });
    other.now += 2000;
    await other.runner.run({
      name: 'command.test',
      changes: [
        {
          kind: 'put',
          table: 'people',
          entity: { ...edited, site: 'Lille', claims: edited.claims.slice(0, 1) },
        },
        { kind: 'put', table: 'people', entity: { ...revived, site: 'Lille' } },
      ],
    });

    await one.runner.applyRemote(other.journal);
    await other.runner.applyRemote(one.journal);
    expect(await readMergedTables(one.database)).toEqual(await readMergedTables(other.database));
    expect(await listPeople(one.database)).toEqual([
      {
        ...edited,
        job: 'Head of data',
        site: 'Lille',
        claims: [
          { direction: 'offered', skillId: testId(0x51), level: 3 },
          { direction: 'offered', skillId: testId(0x59), level: 4 },
        ],
      },
      { ...revived, site: 'Lille' },
    ]);
  });

  it('write later than anything they have received', async () => {
    const device = createDevice();
    const ahead = clockAt(device.now + 3_600_000);
    await device.runner.applyRemote([
      buildCommand([buildSet({ site: 'Lyon' }, { id: testId(0x30), hlc: ahead })]),
    ]);
    await device.runner.run({
      name: 'command.test',
      changes: [{ kind: 'put', table: 'people', entity: buildPerson({ site: 'Lille' }) }],
    });
    expect(await listPeople(device.database)).toMatchObject([{ site: 'Lille' }]);
  });
});

describe('commands from elsewhere', () => {
  it('wait when they were written more than a day ahead, until they are accepted', async () => {
    const device = createDevice();
    const far = clockAt(device.now + 48 * 3_600_000);
    const command = buildCommand([buildSet({ site: 'Lyon' }, { id: testId(0x30), hlc: far })]);
    expect(await device.runner.applyRemote([command])).toMatchObject({
      ok: true,
      value: { addedCount: 0, waiting: [command] },
    });
    expect(await listPeople(device.database)).toEqual([]);
    expect(await device.runner.applyRemote([command], { acceptFarAhead: true })).toMatchObject({
      ok: true,
      value: { addedCount: 1, waiting: [] },
    });
    expect(await listPeople(device.database)).toMatchObject([{ site: 'Lyon' }]);
  });

  it('stay in the log when they are about a table this version does not know', async () => {
    const device = createDevice();
    const operation = buildSet({ text: 'later' }, { table: 'futureTable' });
    expect(await device.runner.applyRemote([buildCommand([operation])])).toMatchObject({
      ok: true,
      value: { addedCount: 1 },
    });
    expect(await device.database.commandOperations.toArray()).toMatchObject([
      { operations: [operation] },
    ]);
    expect(device.journal).toHaveLength(1);
  });

  it.each(['commands', 'device', 'journalQueue', 'deletedRows'])(
    'cannot write into %s, which is the storage’s own',
    async (table) => {
      const device = createDevice();
      await device.runner.applyRemote([
        buildCommand([buildSet({ deviceId: 'x' }, { table, id: 'device' })]),
      ]);
      const rows = await device.database.table(table).toArray();
      expect(JSON.stringify(rows)).not.toContain('"x"');
    },
  );

  it('are refused whole when a clock reading is damaged', async () => {
    const device = createDevice();
    const command = buildCommand([
      buildSet({ site: 'Lyon' }),
      { ...buildSet({ site: 'Paris' }), hlc: clockAt(0xffffffffffff) },
    ]);
    expect(await device.runner.applyRemote([command])).toEqual({
      ok: false,
      error: { kind: 'invalid-command' },
    });
    expect(await device.database.commands.count()).toBe(0);
  });

  it('restore a device’s own undo history when its database is rebuilt from the journal', async () => {
    const device = createDevice();
    const put = (job: string) => ({
      name: `command.${job}`,
      changes: [{ kind: 'put', table: 'people', entity: buildPerson({ job }) }] as const,
    });
    await device.runner.run(put('first'));
    await device.runner.run(put('second'));
    const undone = await device.runner.undoLast();
    if (undone.ok && undone.value.commandId !== null)
      await device.runner.undo(undone.value.commandId);
    const identity = await device.database.device.toArray();

    const rebuilt = createDevice();
    await rebuilt.database.device.bulkAdd(identity);
    await rebuilt.runner.applyRemote(device.journal.toReversed());
    expect(await rebuilt.database.commands.toArray()).toEqual(
      await device.database.commands.toArray(),
    );
    expect(await rebuilt.runner.peekUndo()).toEqual(await device.runner.peekUndo());
  });
});
