import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { listGoals } from '#renderer/storage/repositories/goals.ts';
import { listActions } from '#renderer/storage/repositories/actions.ts';
import {
  getSession,
  listSessions,
  listSessionsOfPair,
} from '#renderer/storage/repositories/sessions.ts';
import { listBusyTimesOf } from '#renderer/storage/repositories/busy-times.ts';
import { buildPair, buildProgramme, moment, testId } from '#test/builders/entities.ts';
import {
  buildAction,
  buildBusyTime,
  buildGoal,
  buildSession,
} from '#test/builders/session-entities.ts';
import { createDevice } from './device.ts';

const { id: programmeId } = buildProgramme();
const { id: pairId } = buildPair();

describe('the repositories of sessions', () => {
  it('find a workshop by each of its pairs, and sessions in the order of their time', async () => {
    const { runner, database } = createDevice();
    const other = testId<Pair['id']>(0x91);
    const [later, earlier] = [
      buildSession({ pairIds: [pairId, other] }),
      buildSession({ id: testId(0x101), startsAt: moment('2026-04-01T08:00:00.000Z') }),
    ];
    await runner.run({
      name: 'command.test',
      changes: [
        { kind: 'put', table: 'sessions', entity: later },
        { kind: 'put', table: 'sessions', entity: earlier },
        { kind: 'put', table: 'goals', entity: buildGoal() },
        { kind: 'put', table: 'actions', entity: buildAction() },
        { kind: 'put', table: 'busyTimes', entity: buildBusyTime() },
      ],
    });
    expect(await listSessionsOfPair(database, other)).toEqual([later]);
    expect(await listSessions(database, programmeId)).toEqual([earlier, later]);
    expect(await getSession(database, later.id)).toEqual(later);
    expect(await listGoals(database, programmeId)).toEqual([buildGoal()]);
    expect(await listActions(database, programmeId)).toEqual([buildAction()]);
    expect(await listBusyTimesOf(database, [testId(0x31)])).toEqual([buildBusyTime()]);
    expect(await listBusyTimesOf(database, [testId(0x30)])).toEqual([]);
  });

  it('forget what a session no longer says of a person', async () => {
    const { runner, database } = createDevice();
    const session = buildSession();
    const without = { ...session, attendance: {}, levels: [], satisfaction: {} };
    for (const entity of [session, without]) {
      await runner.run({
        name: 'command.test',
        changes: [{ kind: 'put', table: 'sessions', entity }],
      });
    }
    expect(await getSession(database, session.id)).toEqual(without);
  });
});
