import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Pair } from '#shared/domain/pairing/pair.ts';
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
import { listChartersOfPair } from '#renderer/storage/repositories/charters.ts';
import { listGoals, listGoalsOfPair } from '#renderer/storage/repositories/goals.ts';
import { listActions, listActionsOfPair } from '#renderer/storage/repositories/actions.ts';
import {
  getSession,
  listSessions,
  listSessionsOfPair,
} from '#renderer/storage/repositories/sessions.ts';
import { listSessionSeries } from '#renderer/storage/repositories/session-series.ts';
import { listAgendaTemplates } from '#renderer/storage/repositories/agenda-templates.ts';
import { listOpenNotes, listSealedNotes } from '#renderer/storage/repositories/notes.ts';
import { listAttachments } from '#renderer/storage/repositories/attachments.ts';
import { listBusyTimes, listBusyTimesOf } from '#renderer/storage/repositories/busy-times.ts';
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
import {
  buildAction,
  buildAgendaTemplate,
  buildAttachment,
  buildBusyTime,
  buildCharter,
  buildGoal,
  buildOpenNote,
  buildSealedNote,
  buildSession,
  buildSessionSeries,
} from '#test/builders/session-entities.ts';
import { createDevice } from './device.ts';

const { id: programmeId } = buildProgramme();
const { id: pairId } = buildPair();
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
  {
    put: { kind: 'put', table: 'charters', entity: buildCharter() },
    read: (database) => listChartersOfPair(database, pairId),
  },
  {
    put: { kind: 'put', table: 'goals', entity: buildGoal() },
    read: (database) => listGoalsOfPair(database, pairId),
  },
  {
    put: { kind: 'put', table: 'actions', entity: buildAction() },
    read: (database) => listActionsOfPair(database, pairId),
  },
  {
    put: { kind: 'put', table: 'sessions', entity: buildSession() },
    read: (database) => listSessionsOfPair(database, pairId),
  },
  {
    put: { kind: 'put', table: 'sessionSeries', entity: buildSessionSeries() },
    read: (database) => listSessionSeries(database, programmeId),
  },
  {
    put: { kind: 'put', table: 'agendaTemplates', entity: buildAgendaTemplate() },
    read: listAgendaTemplates,
  },
  {
    put: { kind: 'put', table: 'pairNotes', entity: buildOpenNote() },
    read: (database) => listOpenNotes(database, pairId),
  },
  {
    put: {
      kind: 'put',
      table: 'coordinatorNotes',
      entity: buildOpenNote({ visibility: 'coordinator' }),
    },
    read: (database) => listOpenNotes(database, pairId),
  },
  {
    put: { kind: 'put', table: 'privateNotes', entity: buildSealedNote() },
    read: (database) => listSealedNotes(database, pairId),
  },
  {
    put: { kind: 'put', table: 'attachments', entity: buildAttachment() },
    read: (database) => listAttachments(database, buildOpenNote().id),
  },
  {
    put: { kind: 'put', table: 'busyTimes', entity: buildBusyTime() },
    read: listBusyTimes,
  },
];

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
