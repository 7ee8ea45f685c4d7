import { expect, test } from 'vitest';
import type { SkillId } from '#shared/domain/ids.ts';
import { skillHistories } from '#shared/domain/progress/assessed-history.ts';
import type { PairAssessments } from '#shared/domain/progress/assessments-due.ts';
import { buildPair, buildPerson, day, moment, testId } from '#test/builders/entities.ts';
import { buildAssessment } from '#test/builders/progress-entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const pair = buildPair({ state: 'active' });
const { mentorId, menteeId } = pair;
const posts = testId<SkillId>(0x51);
const standing: PairAssessments = {
  pair,
  mentor: buildPerson({ id: mentorId }),
  mentee: buildPerson({ id: menteeId }),
  skills: [
    { skillId: posts, personId: menteeId },
    { skillId: testId(0x52), personId: mentorId },
  ],
  points: [],
  assessments: [
    buildAssessment({
      id: testId(0x202),
      point: 'end',
      byId: menteeId,
      doneOn: day('2026-09-01'),
      levels: { [posts]: 3 },
      before: { [posts]: 0 },
    }),
    buildAssessment({
      id: testId(0x201),
      point: 'midpoint',
      byId: mentorId,
      doneOn: day('2026-06-02'),
      levels: { [posts]: 2 },
      before: { [posts]: 1 },
    }),
  ],
};

function held(id: number, at: string, level: 0 | 1 | 2, state: 'held' | 'missed' = 'held') {
  return buildSession({
    id: testId(id),
    state,
    startsAt: moment(at),
    levels: [{ skillId: posts, personId: menteeId, level }],
  });
}

test('a skill’s history holds both voices, the look back of its owner, sessions and the gain', () => {
  const histories = skillHistories(
    standing,
    [
      held(0x103, '2026-07-14T12:00:00.000Z', 2),
      held(0x101, '2026-05-14T12:00:00.000Z', 1),
      held(0x102, '2026-05-20T12:00:00.000Z', 1),
      held(0x104, '2026-08-20T12:00:00.000Z', 0, 'missed'),
    ],
    menteeId,
  );
  expect(histories).toHaveLength(1);
  expect(histories[0]).toMatchObject({
    points: {
      start: { self: null, partner: null },
      midpoint: { self: null, partner: 2 },
      end: { self: 3, partner: null },
    },
    before: 0,
    inSessions: [1, 2],
    gain: { start: 0, end: 3 },
  });
  expect(histories[0]?.marks.map(({ by, level }) => [by, level])).toEqual([
    ['session', 1],
    ['session', 1],
    ['partner', 2],
    ['session', 2],
    ['self', 3],
  ]);
});
