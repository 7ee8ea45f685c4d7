import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Fields } from '#shared/domain/operations/operation.ts';
import type { EntityTable } from '#shared/domain/operations/table-spaces.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listCriteria } from '#renderer/storage/repositories/criteria.ts';
import { listEnrolments } from '#renderer/storage/repositories/enrolments.ts';
import { listEvaluations } from '#renderer/storage/repositories/evaluations.ts';
import { listExclusions } from '#renderer/storage/repositories/exclusions.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { listScenarios } from '#renderer/storage/repositories/scenarios.ts';
import { buildPair, buildPerson, buildProgramme } from '#test/builders/entities.ts';
import { clockAt } from '#test/builders/operations.ts';
import { createDevice } from './device.ts';

const { id: programmeId } = buildProgramme();

/** Stores a row as damage or another version could have left it, past the command path. */
async function plant(
  database: BinomeDatabase,
  table: EntityTable,
  id: string,
  fields: Fields,
): Promise<void> {
  await database.table(table).put({ id, fields, clock: clockAt(1) });
}

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

  it('loses only what of a pair cannot be put into words', async () => {
    const { database } = createDevice();
    const { id, breakdown: _, history: _history, ...pair } = buildPair();
    const good = { measure: 'site', points: 2.5, of: 5, reason: { kind: 'not-known' } };
    const bad = [
      null,
      { measure: 'needs', points: 1, of: 2, reason: { kind: 'invented' } },
      { measure: 'needs', points: 1, of: 2, reason: { kind: 'needs-met', metSkillIds: 'seo' } },
      { measure: 'age', points: 1, of: 2, reason: { kind: 'not-known' } },
      { measure: 'site', points: 'x', of: 2, reason: { kind: 'not-known' } },
      { measure: 'site', points: 1, of: 2, reason: { kind: 'toString' } },
    ];
    const history = [{ to: 'married', on: '2026-04-01', reason: null, note: '' }, 'paused'];
    await plant(database, 'pairs', id, { ...pair, breakdown: [...bad, good], history });
    expect(await listPairs(database, programmeId)).toEqual([
      { id, ...pair, breakdown: [good], history: [] },
    ]);
  });

  it.each<[EntityTable, Fields, (database: BinomeDatabase) => Promise<unknown>]>([
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
