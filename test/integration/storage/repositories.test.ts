import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { listCriteria } from '#renderer/storage/repositories/criteria.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { getPerson, listPeople, listPeopleById } from '#renderer/storage/repositories/people.ts';
import { getProgramme } from '#renderer/storage/repositories/programmes.ts';
import { listRounds } from '#renderer/storage/repositories/rounds.ts';
import { listScenarios } from '#renderer/storage/repositories/scenarios.ts';
import { getWorkspace } from '#renderer/storage/repositories/workspaces.ts';
import {
  buildCriterion,
  buildPair,
  buildPerson,
  buildProgramme,
  buildRound,
  buildScenario,
  moment,
  testId,
} from '#test/builders/entities.ts';
import { createDevice } from './device.ts';

const { id: programmeId } = buildProgramme();

describe('the repositories', () => {
  it('find nothing in an empty database', async () => {
    const { database } = createDevice();
    expect(await getWorkspace(database)).toBeNull();
    expect(await getProgramme(database, programmeId)).toBeNull();
    expect(await getPerson(database, testId(1))).toBeNull();
    expect(await listScenarios(database, programmeId)).toEqual([]);
  });

  it('keep programmes apart', async () => {
    const { runner, database } = createDevice();
    const other = testId<Pair['programmeId']>(0x11);
    await runner.run({
      name: 'command.test',
      changes: [
        { kind: 'put', table: 'pairs', entity: buildPair() },
        {
          kind: 'put',
          table: 'pairs',
          entity: buildPair({ id: testId(0x91), programmeId: other }),
        },
      ],
    });
    expect(await listPairs(database, other)).toMatchObject([{ id: testId(0x91) }]);
  });

  it('list people by id in the order asked, without those unknown', async () => {
    const { runner, database } = createDevice();
    const [one, two] = [buildPerson(), buildPerson({ id: testId(0x31) })];
    await runner.run({
      name: 'command.test',
      changes: [
        { kind: 'put', table: 'people', entity: one },
        { kind: 'put', table: 'people', entity: two },
      ],
    });
    expect(await listPeopleById(database, [two.id, testId(0x99), one.id])).toEqual([two, one]);
  });

  it('list scenarios from the oldest on, and rounds in the order of their numbers', async () => {
    const { runner, database } = createDevice();
    const latest = buildScenario({ createdAt: moment('2026-02-11T00:00:00.000Z') });
    const earlier = buildScenario({ id: testId(0x81) });
    const [first, second] = [buildRound({ id: testId(0x29) }), buildRound({ number: 2 })];
    await runner.run({
      name: 'command.test',
      changes: [
        { kind: 'put', table: 'scenarios', entity: latest },
        { kind: 'put', table: 'scenarios', entity: earlier },
        { kind: 'put', table: 'rounds', entity: second },
        { kind: 'put', table: 'rounds', entity: first },
      ],
    });
    expect(await listScenarios(database, programmeId)).toEqual([earlier, latest]);
    expect(await listRounds(database, programmeId)).toEqual([first, second]);
  });

  it('no longer list a custom field that was removed, nor an option that was taken away', async () => {
    const { runner, database } = createDevice();
    const person = buildPerson({ customFields: { School: 'Lyon', 'Car: yes': 'no' } });
    const criterion = buildCriterion({
      measure: 'custom',
      option: { kind: 'field', field: 'School', comparison: 'different' },
    });
    const { option: _, ...plain } = criterion;
    await runner.run({
      name: 'command.test',
      changes: [
        { kind: 'put', table: 'people', entity: person },
        { kind: 'put', table: 'criteria', entity: criterion },
      ],
    });
    expect(await listPeople(database)).toEqual([person]);
    expect(await listCriteria(database, programmeId)).toEqual([criterion]);
    const changed = { ...person, customFields: { 'Car: yes': 'yes' } };
    await runner.run({
      name: 'command.test',
      changes: [
        { kind: 'put', table: 'people', entity: changed },
        { kind: 'put', table: 'criteria', entity: plain },
      ],
    });
    expect(await listPeople(database)).toEqual([changed]);
    expect(await listCriteria(database, programmeId)).toEqual([plain]);
    await runner.undoLast();
    expect(await listPeople(database)).toEqual([person]);
    expect(await listCriteria(database, programmeId)).toEqual([criterion]);
  });

  it('no longer list a withdrawn claim', async () => {
    const { runner, database } = createDevice();
    const person = buildPerson();
    const without = { ...person, claims: person.claims.slice(1) };
    for (const entity of [person, without]) {
      await runner.run({
        name: 'command.test',
        changes: [{ kind: 'put', table: 'people', entity }],
      });
    }
    expect(await listPeople(database)).toEqual([without]);
    await runner.undoLast();
    expect(await listPeople(database)).toEqual([person]);
  });
});
