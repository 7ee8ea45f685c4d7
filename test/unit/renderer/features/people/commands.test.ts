import { describe, expect, test } from 'vitest';
import {
  addPersonCommand,
  editPersonCommand,
  removeFromProgrammeCommand,
  type PersonInput,
} from '#renderer/features/people/commands.ts';
import { toPersonInput } from '#renderer/features/people/person-input.ts';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { Enrolment, EnrolmentState } from '#shared/domain/people/enrolment.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import {
  buildEnrolment,
  buildEvaluation,
  buildPair,
  buildPerson,
  day,
  testId,
} from '#test/builders/entities.ts';

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
  const stranger = testId<typeof person.id>(0x77);

  function removedWith(...pairs: Parameters<typeof removeFromProgrammeCommand>[1]) {
    return removeFromProgrammeCommand({ person, enrolment }, pairs, [], buildContext());
  }

  test('deletes the notes about them, and nobody else’s', () => {
    const own = buildEvaluation({ personId: person.id });
    const others = buildEvaluation({ id: testId(0xa1), personId: stranger });
    const { changes } = removeFromProgrammeCommand(
      { person, enrolment },
      [],
      [others, own],
      buildContext(),
    );
    expect(changes.slice(1)).toEqual([{ kind: 'delete', table: 'evaluations', id: own.id }]);
  });

  test('removes their part in it and keeps the person', () => {
    expect(removedWith()).toEqual({
      name: 'command.removePerson',
      changes: [{ kind: 'delete', table: 'enrolments', id: enrolment.id }],
    });
  });

  test('drops the pairs that were only foreseen, as mentor and as mentee alike', () => {
    const asMentor = buildPair({ id: testId(1), mentorId: person.id, state: 'proposed' });
    const asMentee = buildPair({
      id: testId(2),
      mentorId: stranger,
      menteeId: person.id,
      state: 'accepted',
    });
    expect(removedWith(asMentor, asMentee).changes.slice(1)).toEqual([
      { kind: 'delete', table: 'pairs', id: asMentor.id },
      { kind: 'delete', table: 'pairs', id: asMentee.id },
    ]);
  });

  test('ends the pairs that had begun, so that what they did is not lost', () => {
    const active = buildPair({ id: testId(1), mentorId: person.id, state: 'active' });
    const paused = buildPair({ id: testId(2), mentorId: person.id, state: 'paused' });
    const ended = ({ history, ...pair }: typeof active) => ({
      ...pair,
      state: 'ended-early',
      history: [...history, { to: 'ended-early', on: today, reason: 'departure', note: '' }],
    });
    expect(removedWith(active, paused).changes.slice(1)).toEqual([
      { kind: 'put', table: 'pairs', entity: ended(active) },
      { kind: 'put', table: 'pairs', entity: ended(paused) },
    ]);
  });

  test('a completed pair stays completed', () => {
    const completed = buildPair({ mentorId: person.id, state: 'completed' });
    expect(removedWith(completed).changes.slice(1)).toEqual([
      { kind: 'put', table: 'pairs', entity: completed },
    ]);
  });

  test('leaves the pairs of others alone', () => {
    const others = buildPair({ mentorId: stranger, menteeId: testId(0x78), state: 'proposed' });
    expect(removedWith(others).changes).toHaveLength(1);
  });
});
