import { describe, expect, test } from 'vitest';
import {
  addPersonCommand,
  editPersonCommand,
  removeFromProgrammeCommand,
  type PersonInput,
} from '#renderer/features/people/commands.ts';
import { toPersonInput } from '#renderer/features/people/person-input.ts';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { nothingOpen } from '#shared/domain/pair-life/open-matters.ts';
import type { Enrolment, EnrolmentState } from '#shared/domain/people/enrolment.ts';
import type { Departure } from '#shared/domain/people/leave-programme.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import {
  buildEnrolment,
  buildEvaluation,
  buildPair,
  buildPerson,
  day,
  moment,
  testId,
} from '#test/builders/entities.ts';
import { buildAction, buildGoal, buildSession } from '#test/builders/session-entities.ts';

const programmeId = testId<ProgrammeId>(0x10);
const person = buildPerson();
const today = buildContext().today;

function input(overrides: Partial<PersonInput> = {}): PersonInput {
  return { ...toPersonInput({ person, enrolment: buildEnrolment() }), ...overrides };
}

describe('adding a person', () => {
  test('brings the person and their part in the programme, each with an id of its own', () => {
    expect(addPersonCommand(input(), programmeId, buildContext())).toEqual({
      name: 'command.addPerson',
      changes: [
        { kind: 'put', table: 'people', entity: { ...person, id: testId(firstNewIdNumber) } },
        {
          kind: 'put',
          table: 'enrolments',
          entity: buildEnrolment({
            id: testId(firstNewIdNumber + 1),
            personId: testId(firstNewIdNumber),
            volunteeredOn: today,
            state: 'accepted',
          }),
        },
      ],
    });
  });

  test('who has not volunteered has applied, and is paired with nobody yet', () => {
    const { changes } = addPersonCommand(
      input({ hasVolunteered: false }),
      programmeId,
      buildContext(),
    );
    expect(changes[1]).toMatchObject({ entity: { volunteeredOn: null, state: 'applied' } });
  });
});

describe('adding someone known from another programme', () => {
  const known = buildPerson({
    id: testId(0x35),
    department: 'Finance',
    customFields: { School: 'Lille', Car: 'no' },
    claims: [
      { direction: 'offered', skillId: testId(0x53), level: 4 },
      { direction: 'wanted', skillId: testId(0x52), priority: 1 },
    ],
  });
  const [change] = addPersonCommand(
    input({ person: { ...input().person, department: '', site: 'Nantes' } }),
    programmeId,
    buildContext(),
    known,
  ).changes;

  test('brings in what the form says and keeps what it leaves blank', () => {
    expect(change).toMatchObject({
      table: 'people',
      entity: { id: known.id, department: 'Finance', site: 'Nantes' },
    });
  });

  test('adds to their skills and fields instead of replacing them', () => {
    expect(change).toMatchObject({
      entity: {
        customFields: { School: 'Lyon', Car: 'no' },
        claims: [
          { direction: 'offered', skillId: testId(0x53), level: 4 },
          { direction: 'wanted', skillId: testId(0x52), priority: 2 },
          { direction: 'offered', skillId: testId(0x51), level: 3 },
        ],
      },
    });
  });
});

describe('editing a person', () => {
  function edit(enrolment: Partial<Enrolment>, changed: Partial<PersonInput>) {
    return editPersonCommand(
      { person, enrolment: buildEnrolment(enrolment) },
      input(changed),
      buildContext(),
    );
  }

  test('changes what the form holds and leaves ids and states alone', () => {
    const changed = { ...input().person, givenName: 'Élisa' };
    expect(edit({}, { person: changed })).toEqual({
      name: 'command.editPerson',
      changes: [
        { kind: 'put', table: 'people', entity: { ...person, givenName: 'Élisa' } },
        { kind: 'put', table: 'enrolments', entity: buildEnrolment() },
      ],
    });
  });

  test('keeps the day on which someone volunteered', () => {
    const { changes } = edit({ volunteeredOn: day('2026-01-15') }, { hasVolunteered: true });
    expect(changes[1]).toMatchObject({ entity: { volunteeredOn: '2026-01-15' } });
  });

  test('someone who takes their consent back volunteers no more', () => {
    const { changes } = edit({ volunteeredOn: day('2026-01-15') }, { hasVolunteered: false });
    expect(changes[1]).toMatchObject({ entity: { volunteeredOn: null } });
  });

  test('volunteering today brings an applicant in, but nobody who left or was put on the list', () => {
    const states: readonly EnrolmentState[] = ['applied', 'waitlisted', 'declined', 'withdrawn'];
    const later = states.map(
      (state) => edit({ state, volunteeredOn: null }, { hasVolunteered: true }).changes[1],
    );
    expect(later).toMatchObject([
      { entity: { state: 'accepted', volunteeredOn: today } },
      { entity: { state: 'waitlisted', volunteeredOn: today } },
      { entity: { state: 'declined', volunteeredOn: today } },
      { entity: { state: 'withdrawn', volunteeredOn: today } },
    ]);
  });
});

describe('taking someone out of the programme', () => {
  const enrolment = buildEnrolment({ personId: person.id });
  const nothing = { ending: [], foreseen: [], matters: nothingOpen, evaluations: [] };

  function remove(departure: Partial<Departure>) {
    const matters = departure.matters ?? nothingOpen;
    return removeFromProgrammeCommand(
      { person, enrolment },
      { ...nothing, ...departure },
      { reason: 'departure', note: '', settled: { ...matters, reason: 'Departure' } },
      buildContext(),
    );
  }

  test('removes their part in it and keeps the person', () => {
    expect(remove({})).toEqual({
      name: 'command.removePerson',
      changes: [{ kind: 'delete', table: 'enrolments', id: enrolment.id }],
    });
  });

  test('drops what was only foreseen, ends what had begun, and takes the notes along, all at once', () => {
    const foreseen = buildPair({ id: testId(1), state: 'accepted' });
    const ending = buildPair({ id: testId(2), state: 'active', history: [] });
    const evaluation = buildEvaluation({ personId: person.id });
    const { changes } = remove({
      foreseen: [foreseen],
      ending: [ending],
      evaluations: [evaluation],
    });
    expect(changes.slice(1)).toMatchObject([
      { kind: 'delete', table: 'pairs', id: foreseen.id },
      {
        kind: 'put',
        table: 'pairs',
        entity: {
          id: ending.id,
          state: 'ended-early',
          history: [{ to: 'ended-early', on: today, reason: 'departure', note: '' }],
        },
      },
      { kind: 'delete', table: 'evaluations', id: evaluation.id },
    ]);
  });

  test('settles the sessions, goals and actions it was told to', () => {
    const ahead = buildSession({
      state: 'planned',
      startedAt: null,
      startsAt: moment('2026-06-20T10:00:00.000Z'),
    });
    const goal = buildGoal({ state: 'open' });
    const action = buildAction({ state: 'open', doneOn: null });
    const { changes } = remove({
      matters: { ...nothingOpen, ahead: [ahead], goals: [goal], actions: [action] },
    });
    expect(changes.slice(1)).toMatchObject([
      {
        table: 'sessions',
        entity: {
          id: ahead.id,
          state: 'cancelled',
          absence: { by: 'coordinator', reason: 'Departure' },
        },
      },
      { table: 'goals', entity: { id: goal.id, state: 'dropped' } },
      { table: 'actions', entity: { id: action.id, state: 'dropped' } },
    ]);
  });
});
