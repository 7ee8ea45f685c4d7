import { describe, expect, test } from 'vitest';
import { latestRatings, toMatchParticipants } from '#shared/domain/pairing/match-participants.ts';
import type { EnrolmentState } from '#shared/domain/people/enrolment.ts';
import { enrolmentTransitions } from '#shared/domain/people/enrolment.ts';
import {
  buildEnrolment,
  buildEvaluation,
  buildPerson,
  day,
  testId,
} from '#test/builders/entities.ts';
import { offer, want } from '#test/builders/match-participant.ts';

test('the engine learns what it needs, and neither email, job nor motivation in words', () => {
  const person = buildPerson({
    managerId: testId(0x33),
    claims: [offer('seo', 4), want('finance', 3), offer('data', 2)],
  });
  const enrolment = buildEnrolment({ role: 'both', capacity: 2, availability: ['tue-pm'] });
  const evaluation = buildEvaluation({ personId: person.id, mentoring: 3 });
  expect(toMatchParticipants([{ person, enrolment }], [evaluation])).toEqual([
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
      isPaused: false,
      team: 'Growth',
      grade: 'B2',
      motivationTags: ['strategy'],
      choices: [testId(0x31)],
      ratings: { mentoring: 3, readiness: null },
      groupMinimum: 1,
      customFields: { School: 'Lyon' },
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
    const enrolment = buildEnrolment({
      ...(state === undefined ? {} : { state }),
      volunteeredOn: day('2026-02-01'),
    });
    const [participant] = toMatchParticipants([{ person: buildPerson(), enrolment }], []);
    const found =
      participant === undefined ? 'absent' : participant.hasVolunteered ? 'paired' : 'listed';
    expect(found).toBe(outcome);
  });
});

test('nobody is paired who has not volunteered, even if accepted', () => {
  const enrolment = buildEnrolment({ volunteeredOn: null });
  const [participant] = toMatchParticipants([{ person: buildPerson(), enrolment }], []);
  expect(participant?.hasVolunteered).toBe(false);
});

describe('latest ratings', () => {
  const first = buildEvaluation({ id: testId(1), heldOn: day('2026-02-01'), mentoring: 1 });
  const second = buildEvaluation({
    id: testId(2),
    heldOn: day('2026-03-01'),
    mentoring: null,
    readiness: 4,
  });
  const third = buildEvaluation({ id: testId(3), heldOn: day('2026-03-01'), readiness: 2 });

  test('count by day and then by id, whatever the order they come in', () => {
    const expected = { mentoring: 3, readiness: 2 };
    expect(latestRatings([first, second, third]).get(first.personId)).toEqual(expected);
    expect(latestRatings([third, second, first]).get(first.personId)).toEqual(expected);
  });

  test('are kept where a later evaluation leaves one open', () => {
    expect(latestRatings([second, first]).get(first.personId)).toEqual({
      mentoring: 1,
      readiness: 4,
    });
  });

  test('are each person’s own', () => {
    const other = buildEvaluation({ personId: testId(0x31), mentoring: 0 });
    const ratings = latestRatings([first, other]);
    expect(ratings.get(testId(0x31))).toEqual({ mentoring: 0, readiness: null });
    expect(ratings.get(testId(0x32))).toBeUndefined();
  });
});
