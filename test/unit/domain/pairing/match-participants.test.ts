import { describe, expect, test } from 'vitest';
import { toMatchParticipants } from '#shared/domain/pairing/match-participants.ts';
import type { EnrolmentState } from '#shared/domain/people/enrolment.ts';
import { enrolmentTransitions } from '#shared/domain/people/enrolment.ts';
import { buildEnrolment, buildPerson, day, testId } from '#test/builders/entities.ts';
import { offer, want } from '#test/builders/match-participant.ts';

test('the engine learns what it needs, and neither email, job, grade nor motivation', () => {
  const person = buildPerson({
    managerId: testId(0x33),
    claims: [offer('seo', 4), want('finance', 3), offer('data', 2)],
  });
  const enrolment = buildEnrolment({ role: 'both', capacity: 2, availability: ['tue-pm'] });
  expect(toMatchParticipants([{ person, enrolment }])).toEqual([
    {
      personId: person.id,
      name: 'Élise D’Almeida',
      role: 'both',
      hasVolunteered: true,
      capacity: 2,
      managerId: testId(0x33),
      department: 'Marketing',
      site: 'Lyon',
      languages: ['fr', 'en'],
      availability: ['tue-pm'],
      offers: [offer('seo', 4), offer('data', 2)],
      wants: [want('finance', 3)],
    },
  ]);
});

describe('in which state someone can be paired', () => {
  const expected: Readonly<Record<EnrolmentState, 'paired' | 'listed' | 'absent'>> = {
    accepted: 'paired',
    invited: 'listed',
    applied: 'listed',
    waitlisted: 'listed',
    declined: 'absent',
    withdrawn: 'absent',
  };

  test('every state is looked at here', () => {
    expect(Object.keys(expected).toSorted()).toEqual(Object.keys(enrolmentTransitions).toSorted());
  });

  test.each(Object.entries(expected))('%s: %s', (name, outcome) => {
    const state = Object.keys(expected).find((known): known is EnrolmentState => known === name);
    const [participant] = toMatchParticipants([
      {
        person: buildPerson(),
        enrolment: buildEnrolment({
          ...(state === undefined ? {} : { state }),
          volunteeredOn: day('2026-02-01'),
        }),
      },
    ]);
    const found =
      participant === undefined ? 'absent' : participant.hasVolunteered ? 'paired' : 'listed';
    expect(found).toBe(outcome);
  });
});

test('nobody is paired who has not volunteered, even if accepted', () => {
  const [participant] = toMatchParticipants([
    { person: buildPerson(), enrolment: buildEnrolment({ volunteeredOn: null }) },
  ]);
  expect(participant?.hasVolunteered).toBe(false);
});
