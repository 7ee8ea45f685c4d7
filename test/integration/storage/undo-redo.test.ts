import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CommandId } from '#shared/domain/ids.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { buildEnrolment, buildPerson, buildProgramme, testId } from '#test/builders/entities.ts';
import { createDevice, type Device } from './device.ts';
import { addProgramme, rename } from './programme-commands.ts';

type UndoResult = Awaited<ReturnType<Device['runner']['undo']>>;

describe('undo', () => {
  it('has nothing to offer at first', async () => {
    const { runner } = createDevice();
    expect(await runner.peekUndo()).toBeNull();
    expect(await runner.undoLast()).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } });
    expect(runner.saveStatus.get()).not.toMatchObject({ kind: 'failed' });
  });

  it('goes back command by command, passing over what it has undone', async () => {
    const { runner, database } = createDevice();
    await runner.run(addProgramme);
    await runner.run(rename('B'));
    expect(await runner.peekUndo()).toMatchObject({ name: 'command.rename' });
    expect(await runner.undoLast()).toMatchObject({
      ok: true,
      value: { name: 'command.rename', kept: [] },
    });
    expect(await listProgrammes(database)).toEqual([buildProgramme()]);
    expect(await runner.peekUndo()).toMatchObject({ name: 'command.test' });
    await runner.undoLast();
    expect(await listProgrammes(database)).toEqual([]);
    expect(await runner.peekUndo()).toBeNull();
  });

  it('can itself be undone, again and again', async () => {
    const { runner, database } = createDevice();
    await runner.run(addProgramme);
    let last: CommandId | null = null;
    for (const expected of [0, 1, 0, 1, 0]) {
      const outcome: UndoResult = last === null ? await runner.undoLast() : await runner.undo(last);
      expect(outcome).toMatchObject({ ok: true, value: { operationCount: 1, kept: [] } });
      last = outcome.ok ? outcome.value.commandId : null;
      expect(await listProgrammes(database)).toHaveLength(expected);
    }
    expect(await runner.peekUndo()).toBeNull();
  });

  it('offers a redone command again', async () => {
    const { runner, database } = createDevice();
    await runner.run(addProgramme);
    const undone = await runner.undoLast();
    if (undone.ok && undone.value.commandId !== null) await runner.undo(undone.value.commandId);
    expect(await runner.peekUndo()).toMatchObject({ name: 'command.test' });
    await runner.undoLast();
    expect(await listProgrammes(database)).toEqual([]);
  });

  it('passes over a command of which nothing stands any more', async () => {
    const device = createDevice();
    await device.runner.run(addProgramme);
    const other = createDevice();
    await other.runner.applyRemote(device.journal);
    other.now += 1000;
    await device.runner.run(rename('B'));
    await other.runner.run(rename('C'));
    await device.runner.applyRemote(other.journal);
    expect(await device.runner.undoLast()).toMatchObject({
      ok: true,
      value: { commandId: null, kept: [{ fields: ['name'] }] },
    });
    expect(await device.runner.peekUndo()).toMatchObject({ name: 'command.test' });
  });

  it('does not offer what another computer did', async () => {
    const device = createDevice();
    await device.runner.run(addProgramme);
    const other = createDevice();
    await other.runner.applyRemote(device.journal);
    expect(await other.runner.peekUndo()).toBeNull();
  });

  it('takes a whole import back, and redo brings it in again', async () => {
    const { runner, database } = createDevice();
    await runner.run({
      name: 'command.test',
      changes: [{ kind: 'put', table: 'people', entity: buildPerson({ job: 'Before' }) }],
    });
    const before = await listPeople(database);
    const imported = Array.from({ length: 600 }, (_, index) => [
      {
        kind: 'put',
        table: 'people',
        entity: buildPerson({ id: testId(0x30 + index), email: `p${index}@example.org` }),
      } as const,
      {
        kind: 'put',
        table: 'enrolments',
        entity: buildEnrolment({ id: testId(0x4000 + index), personId: testId(0x30 + index) }),
      } as const,
    ]).flat();
    const outcome = await runner.run({ name: 'command.import', changes: imported });
    expect(outcome).toMatchObject({ ok: true, value: { operationCount: 1200 } });
    const after = await listPeople(database);
    expect(after).toHaveLength(600);

    const undone = await runner.undoLast();
    expect(undone).toMatchObject({ ok: true, value: { operationCount: 1200, kept: [] } });
    expect(await listPeople(database)).toEqual(before);
    expect(await database.enrolments.count()).toBe(0);

    if (undone.ok && undone.value.commandId !== null) await runner.undo(undone.value.commandId);
    expect(await listPeople(database)).toEqual(after);
    expect(await database.enrolments.count()).toBe(600);
    expect(await database.deletedRows.count()).toBe(0);
  });
});

describe('redo', () => {
  it('has nothing to offer before anything was undone', async () => {
    const { runner } = createDevice();
    expect(await runner.peekRedo()).toBeNull();
    await runner.run(addProgramme);
    expect(await runner.peekRedo()).toBeNull();
    expect(await runner.redoLast()).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } });
    expect(runner.saveStatus.get()).not.toMatchObject({ kind: 'failed' });
  });

  it('goes forward command by command through what was undone, and back again', async () => {
    const { runner, database } = createDevice();
    await runner.run(addProgramme);
    await runner.run(rename('B'));
    await runner.run(rename('C'));
    const names = async () => (await listProgrammes(database)).map(({ name }) => name);
    for (const round of [1, 2]) {
      await runner.undoLast();
      await runner.undoLast();
      await runner.undoLast();
      expect(await names(), `round ${round}`).toEqual([]);
      expect(await runner.redoLast()).toMatchObject({ ok: true, value: { name: 'command.test' } });
      expect(await names()).toEqual(['Digital 2026']);
      expect(await runner.redoLast()).toMatchObject({
        ok: true,
        value: { name: 'command.rename' },
      });
      expect(await names()).toEqual(['B']);
      await runner.undoLast();
      expect(await names()).toEqual(['Digital 2026']);
      await runner.redoLast();
      await runner.redoLast();
      expect(await names()).toEqual(['C']);
      expect(await runner.peekRedo()).toBeNull();
    }
  });

  it('is over once another command has followed', async () => {
    const { runner, database } = createDevice();
    await runner.run(addProgramme);
    await runner.run(rename('B'));
    await runner.undoLast();
    expect(await runner.peekRedo()).toMatchObject({ name: 'command.rename', isUndo: true });
    await runner.run(rename('C'));
    expect(await runner.peekRedo()).toBeNull();
    expect(await runner.redoLast()).toMatchObject({ ok: false });
    expect(await listProgrammes(database)).toMatchObject([{ name: 'C' }]);
  });

  it('does not end by what another computer did, and does not redo what it undid', async () => {
    const device = createDevice();
    await device.runner.run(addProgramme);
    const other = createDevice();
    await other.runner.applyRemote(device.journal);
    await device.runner.run(rename('B'));
    await device.runner.undoLast();
    other.now += 1000;
    await other.runner.run({
      name: 'command.elsewhere',
      changes: [{ kind: 'put', table: 'people', entity: buildPerson() }],
    });
    await other.runner.undoLast();
    await device.runner.applyRemote(other.journal);
    expect(await device.runner.peekRedo()).toMatchObject({ name: 'command.rename' });
    await device.runner.redoLast();
    expect(await listProgrammes(device.database)).toMatchObject([{ name: 'B' }]);
    expect(await device.runner.peekRedo()).toBeNull();
  });
});
