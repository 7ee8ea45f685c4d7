import { describe, expect, test } from 'vitest';
import {
  askedPeople,
  invitationStanding,
  inviteAll,
  inviteMissing,
  missingPeople,
  pairAnsweredFor,
  type AskedPerson,
} from '#shared/domain/progress/survey-invitations.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { SurveyAudience, SurveyPurpose } from '#shared/domain/progress/survey.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildEnrolment, buildPair, buildPerson, day, testId } from '#test/builders/entities.ts';
import { buildInvitation, buildSurvey } from '#test/builders/progress-entities.ts';

const [mentor, mentee, waiting, gone] = [1, 2, 3, 4].map((id) => testId<PersonId>(id));
const participants = (
  [
    [1, 'both', 'accepted'],
    [2, 'mentee', 'accepted'],
    [3, 'both', 'accepted'],
    [4, 'mentor', 'withdrawn'],
  ] as const
).map(([id, role, state]) => ({
  person: buildPerson({ id: testId(id) }),
  enrolment: buildEnrolment({ id: testId(0x40 + id), personId: testId(id), role, state }),
}));
const pair = buildPair({ mentorId: testId(1), menteeId: testId(2), state: 'active' });
const ended = buildPair({
  id: testId(0x91),
  mentorId: testId(4),
  menteeId: testId(2),
  state: 'ended-early',
});

describe('whom a survey asks', () => {
  const asked = (purpose: SurveyPurpose, audience: SurveyAudience) =>
    askedPeople({ purpose, audience }, participants, [pair, ended]);

  test('a pulse asks those in a running pair, on their side of it', () => {
    expect(asked('pulse', 'everyone')).toEqual([
      { personId: mentor, role: 'mentor' },
      { personId: mentee, role: 'mentee' },
    ]);
    expect(asked('pulse', 'mentees')).toEqual([{ personId: mentee, role: 'mentee' }]);
  });

  test('needs are asked of everyone accepted, each once', () => {
    expect(asked('needs', 'everyone').map(({ personId }) => personId)).toEqual([
      mentor,
      mentee,
      waiting,
    ]);
    expect(asked('needs', 'mentees')).toContainEqual({ personId: waiting, role: 'mentee' });
  });

  test('an exit is asked of those whose pair ended early, though they have left', () => {
    expect(asked('exit', 'mentors')).toEqual([{ personId: gone, role: 'mentor' }]);
  });
});

describe('invitations', () => {
  const people = [5, 3, 9, 1, 7].map((id): AskedPerson => ({
    personId: testId(id),
    role: 'mentor',
  }));
  const keys = ['k4', 'k1', 'k5', 'k2', 'k3'];
  const context = () => {
    const left = [...keys];
    return { ...buildContext(), newKey: () => left.shift() ?? '' };
  };

  test('are made in the order of their keys, which is chance, and name nobody when anonymous', () => {
    const named = inviteAll(buildSurvey(), people, context());
    expect(named.map(({ key }) => key)).toEqual(['k1', 'k2', 'k3', 'k4', 'k5']);
    expect(named.map(({ id }) => id)).toEqual(named.map(({ id }) => id).toSorted());
    expect(named.map(({ personId }) => personId)).toEqual([3, 1, 7, 5, 9].map((id) => testId(id)));
    const anonymous = inviteAll(buildSurvey({ isAnonymous: true }), people, context());
    expect(anonymous.every(({ personId }) => personId === null)).toBe(true);
  });

  test('are made for those who came later; anonymous ones for five at least', () => {
    const open = buildSurvey();
    const invited = inviteAll(open, people.slice(0, 3), context());
    const missing = missingPeople(open, invited, people);
    expect(missing).toEqual(people.slice(3));
    expect(inviteMissing(open, missing, context())).toMatchObject({ value: { length: 2 } });
    expect(inviteMissing(open, [], context())).toEqual({ ok: false, error: 'nobody' });
    const anonymous = buildSurvey({ isAnonymous: true });
    const unnamed = inviteAll(anonymous, people.slice(0, 3), context());
    expect(missingPeople(anonymous, unnamed, people)).toHaveLength(2);
    expect(inviteMissing(anonymous, people.slice(3), context())).toEqual({
      ok: false,
      error: 'few-newcomers',
    });
    expect(inviteMissing(anonymous, people, context())).toMatchObject({ ok: true });
    expect(inviteMissing(buildSurvey({ state: 'closed' }), people, context())).toEqual({
      ok: false,
      error: 'not-open',
    });
  });

  test('are done, due until their day, then expired', () => {
    const invitation = buildInvitation({ isUsed: false });
    const survey = buildSurvey({ dueOn: day('2026-05-18') });
    const standing = (today: string, state = survey.state) =>
      invitationStanding(invitation, { ...survey, state }, { today: day(today) });
    expect(standing('2026-05-18')).toBe('due');
    expect(standing('2026-05-19')).toBe('expired');
    expect(standing('2026-05-10', 'closed')).toBe('expired');
    const used = { ...invitation, isUsed: true };
    expect(invitationStanding(used, survey, { today: day('2027-01-01') })).toBe('done');
  });
});

test('an answer is given for the pair that ran last', () => {
  const older = buildPair({ ...pair, id: testId(0x92), activeOn: day('2026-01-05') });
  const newer = buildPair({ ...pair, id: testId(0x93), activeOn: day('2026-04-06') });
  const agreed = buildPair({ ...pair, id: testId(0x94), state: 'accepted', activeOn: null });
  const person: AskedPerson = { personId: testId(2), role: 'mentee' };
  expect(pairAnsweredFor(person, { purpose: 'pulse' }, [newer, agreed, older])).toBe(newer.id);
  expect(pairAnsweredFor(person, { purpose: 'exit' }, [newer, ended])).toBe(ended.id);
  expect(pairAnsweredFor({ ...person, role: 'mentor' }, { purpose: 'pulse' }, [newer])).toBeNull();
});
