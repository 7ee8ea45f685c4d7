import { describe, expect, test } from 'vitest';
import type { UnmatchedPerson } from '#shared/domain/pairing/match-result.ts';
import { listWaiting } from '#shared/domain/pairing/waiting-people.ts';
import type { Role } from '#shared/domain/people/enrolment.ts';
import { buildEnrolment, buildPair, buildPerson } from '#test/builders/entities.ts';

function participant(role: Role, state: 'accepted' | 'withdrawn' = 'accepted') {
  const person = buildPerson();
  return { person, enrolment: buildEnrolment({ personId: person.id, role, state }) };
}

describe('who waits for a pair', () => {
  const mentor = participant('mentor');
  const mentee = participant('mentee');
  const pair = buildPair({
    mentorId: mentor.person.id,
    menteeId: mentee.person.id,
    state: 'proposed',
  });
  const told: UnmatchedPerson = {
    personId: mentee.person.id,
    role: 'mentee',
    reasons: [{ kind: 'no-counterpart' }],
  };

  test('is nobody who has a pair, whatever an older proposal said', () => {
    expect(listWaiting([mentor, mentee], [pair], [told])).toEqual([]);
  });

  test('is both people again when their pair is gone or over', () => {
    const waiting = (pairs: readonly (typeof pair)[]) =>
      listWaiting([mentor, mentee], pairs, []).map(({ personId, role }) => [personId, role]);
    const both = [
      [mentor.person.id, 'mentor'],
      [mentee.person.id, 'mentee'],
    ];
    expect(waiting([])).toEqual(both);
    expect(waiting([{ ...pair, state: 'ended-early' }])).toEqual(both);
  });

  test('keeps the reasons that the last proposal gave', () => {
    expect(listWaiting([mentee], [], [told])).toEqual([told]);
  });

  test('is nobody who has withdrawn', () => {
    expect(listWaiting([participant('mentor', 'withdrawn')], [], [])).toEqual([]);
  });

  test('says that someone pauses as long as they do', () => {
    const pausing = { ...mentee, enrolment: { ...mentee.enrolment, isPaused: true } };
    const pause = { ...told, reasons: [{ kind: 'paused' }] } as const;
    expect(listWaiting([pausing], [], [told])).toEqual([pause]);
    expect(listWaiting([mentee], [], [pause])).toEqual([{ ...told, reasons: [] }]);
  });

  test('counts someone in both roles once when nothing is known of why', () => {
    const both = participant('both');
    expect(listWaiting([both], [], [])).toEqual([
      { personId: both.person.id, role: 'mentor', reasons: [] },
    ]);
    expect(listWaiting([both], [{ ...pair, menteeId: both.person.id }], [])).toEqual([]);
  });
});
