import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Fields } from '#shared/domain/operations/operation.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import type { EntityTable } from '#shared/domain/operations/table-spaces.ts';
import type { PutChange } from '#renderer/storage/change.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listCriteria } from '#renderer/storage/repositories/criteria.ts';
import { listCriteriaProfiles } from '#renderer/storage/repositories/criteria-profiles.ts';
import { listEnrolments } from '#renderer/storage/repositories/enrolments.ts';
import { listEvaluations } from '#renderer/storage/repositories/evaluations.ts';
import { listExclusions } from '#renderer/storage/repositories/exclusions.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { getPerson, listPeople, listPeopleById } from '#renderer/storage/repositories/people.ts';
import { getProgramme, listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { listRounds } from '#renderer/storage/repositories/rounds.ts';
import { listScenarios } from '#renderer/storage/repositories/scenarios.ts';
import { listSkills } from '#renderer/storage/repositories/skills.ts';
import { getWorkspace } from '#renderer/storage/repositories/workspaces.ts';
import {
  buildCriteriaProfile,
  buildCriterion,
  buildEvaluation,
  buildEnrolment,
  buildExclusion,
  buildPair,
  buildPerson,
  buildProgramme,
  buildRound,
  buildScenario,
  buildSkill,
  buildWorkspace,
  moment,
  testId,
} from '#test/builders/entities.ts';
import { clockAt } from '#test/builders/operations.ts';
import { createDevice } from './device.ts';

const { id: programmeId } = buildProgramme();
type Read = (database: BinomeDatabase) => Promise<unknown>;

const everyEntity: readonly { readonly put: PutChange; readonly read: Read }[] = [
  {
    put: { kind: 'put', table: 'workspaces', entity: buildWorkspace() },
    read: async (database) => [await getWorkspace(database)],
  },
  { put: { kind: 'put', table: 'programmes', entity: buildProgramme() }, read: listProgrammes },
  {
    put: { kind: 'put', table: 'rounds', entity: buildRound() },
    read: (database) => listRounds(database, programmeId),
  },
  { put: { kind: 'put', table: 'people', entity: buildPerson() }, read: listPeople },
  {
    put: { kind: 'put', table: 'enrolments', entity: buildEnrolment() },
    read: (database) => listEnrolments(database, programmeId),
  },
  { put: { kind: 'put', table: 'skills', entity: buildSkill() }, read: listSkills },
  {
    put: { kind: 'put', table: 'criteria', entity: buildCriterion() },
    read: (database) => listCriteria(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'exclusions', entity: buildExclusion() },
    read: (database) => listExclusions(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'scenarios', entity: buildScenario() },
    read: (database) => listScenarios(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'pairs', entity: buildPair() },
    read: (database) => listPairs(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'evaluations', entity: buildEvaluation() },
    read: (database) => listEvaluations(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'criteriaProfiles', entity: buildCriteriaProfile() },
    read: listCriteriaProfiles,
  },
];

/** Stores a row as damage or another version could have left it, past the command path. */
async function plant(
  database: BinomeDatabase,
  table: EntityTable,
  id: string,
  fields: Fields,
): Promise<void> {
  await database.table(table).put({ id, fields, clock: clockAt(1) });
}

describe('the repositories', () => {
  it.each(everyEntity)('give back every part of a $put.table row', async ({ put, read }) => {
    const { runner, database } = createDevice();
    await runner.run({ name: 'command.test', changes: [put] });
    expect(await read(database)).toEqual([put.entity]);
  });

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

describe('a damaged row', () => {
  it('reads with harmless defaults where it still makes sense', async () => {
    const { database } = createDevice();
    await plant(database, 'people', 'a', {
      givenName: 7,
      languages: ['fr', 3, null],
      managerId: '',
      'claim:offered:seo': 9,
      'claim:wanted:ai': 2,
      'claim:offered:': 3,
      'custom:School': 'Lyon',
      'custom:Badge': 7,
      'custom:Car': '',
      'custom:': 'nameless',
      state: 'unheard-of',
    });
    expect(await listPeople(database)).toEqual([
      {
        ...buildPerson(),
        id: 'a',
        givenName: '',
        familyName: '',
        email: '',
        department: '',
        site: '',
        job: '',
        grade: '',
        team: '',
        customFields: { School: 'Lyon' },
        managerReference: '',
        languages: ['fr'],
        claims: [{ direction: 'wanted', skillId: 'ai', priority: 2 }],
      },
    ]);
  });

  it('keeps numbers in their range and slots to those that exist', async () => {
    const { database } = createDevice();
    await plant(database, 'enrolments', 'a', {
      programmeId,
      personId: 'p',
      capacity: -3,
      availability: ['mon-am', 'someday'],
      choices: ['q', '', 3],
      groupMinimum: 0,
      role: 'boss',
      volunteeredOn: 'soon',
    });
    expect(await listEnrolments(database, programmeId)).toMatchObject([
      {
        capacity: 1,
        availability: ['mon-am'],
        role: 'mentee',
        volunteeredOn: null,
        choices: ['q'],
        groupMinimum: 1,
        isPaused: false,
        motivationTags: [],
      },
    ]);
  });

  it('of a programme has the usual pairing settings where its own are missing or damaged', async () => {
    const { database } = createDevice();
    const { id: _id, pairing: _pairing, ...programme } = buildProgramme();
    const pairing = { objective: 'speed', seed: 0.5, separateTeams: true, noRepeatRounds: -1 };
    await plant(database, 'programmes', 'a', programme);
    await plant(database, 'programmes', 'b', { ...programme, pairing });
    expect(await listProgrammes(database)).toEqual([
      { ...buildProgramme(), id: 'a' },
      {
        ...buildProgramme({ pairing: { ...defaultPairingSettings, separateTeams: true } }),
        id: 'b',
      },
    ]);
  });

  it('of an evaluation counts as not rated where the rating is none', async () => {
    const { database } = createDevice();
    const fields = { programmeId, personId: 'p', heldOn: 'soon', mentoring: 5, readiness: 0 };
    await plant(database, 'evaluations', 'a', fields);
    expect(await listEvaluations(database, programmeId)).toMatchObject([
      { kind: 'interview', heldOn: '1970-01-01', mentoring: null, readiness: 0, note: '' },
    ]);
  });

  it('loses only the lines of a breakdown that cannot be put into words', async () => {
    const { database } = createDevice();
    const { id, breakdown: _, ...pair } = buildPair();
    const good = { measure: 'site', points: 2.5, of: 5, reason: { kind: 'not-known' } };
    const bad = [
      null,
      { measure: 'needs', points: 1, of: 2, reason: { kind: 'invented' } },
      { measure: 'needs', points: 1, of: 2, reason: { kind: 'needs-met', metSkillIds: 'seo' } },
      { measure: 'age', points: 1, of: 2, reason: { kind: 'not-known' } },
      { measure: 'site', points: 'x', of: 2, reason: { kind: 'not-known' } },
      { measure: 'site', points: 1, of: 2, reason: { kind: 'toString' } },
    ];
    await plant(database, 'pairs', id, { ...pair, breakdown: [...bad, good] });
    expect(await listPairs(database, programmeId)).toEqual([{ id, ...pair, breakdown: [good] }]);
  });

  it.each<[EntityTable, Fields, Read]>([
    ['pairs', { programmeId, mentorId: 'm' }, (database) => listPairs(database, programmeId)],
    ['enrolments', { programmeId }, (database) => listEnrolments(database, programmeId)],
    ['evaluations', { programmeId }, (database) => listEvaluations(database, programmeId)],
    [
      'criteria',
      { programmeId, measure: 'age' },
      (database) => listCriteria(database, programmeId),
    ],
    [
      'exclusions',
      { programmeId, personIds: ['only-one'] },
      (database) => listExclusions(database, programmeId),
    ],
    [
      'scenarios',
      { programmeId, roundId: 'r', rules: { criteria: 'none' } },
      (database) => listScenarios(database, programmeId),
    ],
  ])('of %s is left out when it lacks what makes it one', async (table, fields, read) => {
    const { database } = createDevice();
    await plant(database, table, 'a', fields);
    expect(await read(database)).toEqual([]);
  });
});
