import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandId } from '#shared/domain/ids.ts';
import type { CommandRecord, Fields, Operation } from '#shared/domain/operations/operation.ts';
import { schemaVersion } from '#shared/domain/schema-version.ts';
import { addToLog } from '#renderer/storage/command-log.ts';
import { BinomeDatabase } from '#renderer/storage/database.ts';
import { migrations } from '#renderer/storage/migrations/all-migrations.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listScenarios } from '#renderer/storage/repositories/scenarios.ts';
import { upgradeOperation } from '#renderer/storage/upgrade-operation.ts';
import { buildPair, buildScenario, testId } from '#test/builders/entities.ts';
import { buildCommand, clockAt, deviceA } from '#test/builders/operations.ts';
import { createDevice, freshDatabaseName } from './device.ts';

const { programmeId } = buildPair();
const [oldPair, newPair, scenarioId] = [testId(0x91), testId(0x92), testId(0x80)];

function pairFields(slots: readonly string[]): Fields {
  const {
    id: _,
    acceptedOn: _accepted,
    activeOn: _active,
    history: _history,
    breakdown: _lines,
    ...pair
  } = buildPair();
  const reason = { kind: 'shared-slots', slots };
  return { ...pair, breakdown: [{ measure: 'availability', points: 15, of: 15, reason }] };
}

function scenarioFields(): Fields {
  const { programmeId: programme, roundId, createdAt, totals } = buildScenario();
  const rules = {
    criteria: [],
    objective: 'score',
    seed: 1,
    lockedPairs: [],
    exclusions: [],
    pastPairs: [],
  };
  return {
    programmeId: programme,
    roundId,
    createdAt,
    rules,
    totals: { ...totals },
    unmatched: [],
    state: 'draft',
  };
}

/** A new proposal in place of an older one, as version 1 recorded it. */
const proposal: CommandRecord = buildCommand(
  [
    {
      kind: 'delete',
      ...base('pairs', oldPair, 2),
      previous: pairFields(['mon-am']),
    },
    { kind: 'set', ...base('pairs', newPair, 3), fields: pairFields(['tue-pm']), previous: null },
    {
      kind: 'set',
      ...base('scenarios', scenarioId, 4),
      fields: scenarioFields(),
      previous: null,
    },
  ],
  { name: 'command.proposePairs', deviceId: deviceA },
);

function base(table: string, id: string, milliseconds: number) {
  return { hlc: clockAt(milliseconds), space: 'programme', table, id, schema: 1 } as const;
}

const line = (slots: readonly string[], minutes: number) => [
  { measure: 'availability', points: 15, of: 15, reason: { kind: 'shared-slots', slots, minutes } },
];

describe('a command that an earlier version recorded', () => {
  let name: string;

  beforeEach(async () => {
    name = freshDatabaseName();
    const database = new BinomeDatabase(name, migrations.slice(0, 1));
    const live = (id: string, fields: Fields, milliseconds: number) => ({
      id,
      fields,
      clock: clockAt(milliseconds),
    });
    await database.pairs.add(live(newPair, pairFields(['tue-pm']), 3));
    await database.scenarios.add(live(scenarioId, scenarioFields(), 4));
    await database.deletedRows.add({
      table: 'pairs',
      ...live(oldPair, pairFields(['mon-am']), 1),
      deletedAt: clockAt(2),
    });
    await database.device.add({ key: 'device', deviceId: deviceA, clock: clockAt(4) });
    await addToLog(database, proposal, false);
    database.close();
  });

  it('is undone after the upgrade, and redone, in the shape of today', async () => {
    const { runner, database } = createDevice({ name });
    const before = await listScenarios(database, programmeId);
    expect(before).toMatchObject([
      { state: 'applied', pairs: [{ score: 82.5 }], rules: { vetoes: [], keep: null } },
    ]);

    expect(await runner.undoLast()).toMatchObject({
      ok: true,
      value: { name: 'command.proposePairs', kept: [], operationCount: 3 },
    });
    expect(await listScenarios(database, programmeId)).toEqual([]);
    expect(await listPairs(database, programmeId)).toMatchObject([
      { id: oldPair, breakdown: line(['mon-am'], 240), acceptedOn: null },
    ]);

    const undo = (await database.commands.orderBy('clock').last())?.id ?? testId<CommandId>(0);
    expect(await runner.undo(undo)).toMatchObject({ ok: true, value: { kept: [] } });
    expect(await listScenarios(database, programmeId)).toEqual(before);
    expect(await listPairs(database, programmeId)).toMatchObject([
      { id: newPair, breakdown: line(['tue-pm'], 360) },
    ]);
  });

  it('stays in the log as it was made', async () => {
    const { runner, database } = createDevice({ name });
    await runner.undoLast();
    const [logged] = await database.commandOperations.toArray();
    expect(logged?.operations).toEqual(proposal.operations);
    const undo = await database.commandOperations.toCollection().last();
    expect(undo?.operations.map(({ schema }) => schema)).toEqual(Array(3).fill(schemaVersion));
  });

  it('leaves no day of acceptance behind when it is undone after the upgrade', async () => {
    const acceptedName = freshDatabaseName();
    const older = new BinomeDatabase(acceptedName, migrations.slice(0, 1));
    const fields = { ...pairFields(['tue-pm']), state: 'accepted' };
    await older.pairs.add({ id: newPair, fields, clock: clockAt(5) });
    await older.device.add({ key: 'device', deviceId: deviceA, clock: clockAt(5) });
    const set = { kind: 'set', ...base('pairs', newPair, 5) } as const;
    const accepting = buildCommand(
      [{ ...set, fields: { state: 'accepted' }, previous: { state: 'proposed' } }],
      { name: 'command.acceptPairs', deviceId: deviceA },
    );
    await addToLog(older, accepting, false);
    older.close();

    const { runner, database } = createDevice({ name: acceptedName });
    const [accepted] = await listPairs(database, programmeId);
    expect(accepted?.acceptedOn).not.toBeNull();
    expect(await runner.undoLast()).toMatchObject({ ok: true, value: { kept: [] } });
    expect(await listPairs(database, programmeId)).toMatchObject([
      { id: newPair, state: 'proposed', acceptedOn: null },
    ]);
  });

  it('gives the rows of today when it comes from another computer', async () => {
    const { runner, database, journal } = createDevice();
    const received = { ...proposal, deviceId: testId<CommandRecord['deviceId']>(0xd) };
    expect(await runner.applyRemote([received])).toMatchObject({ ok: true });
    expect(await listPairs(database, programmeId)).toMatchObject([
      { id: newPair, breakdown: line(['tue-pm'], 360) },
    ]);
    expect(await listScenarios(database, programmeId)).toMatchObject([
      { state: 'applied', rules: { separateTeams: false, gradeOrder: [] } },
    ]);
    expect(journal).toEqual([received]);
  });
});

it('an operation of today is left alone', () => {
  const [operation] = proposal.operations.map((older): Operation => ({
    ...older,
    schema: schemaVersion,
  }));
  expect(operation === undefined ? null : upgradeOperation(operation)).toBe(operation);
});
