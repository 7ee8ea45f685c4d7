import { describe, expect, test } from 'vitest';
import type { SkillId } from '#shared/domain/ids.ts';
import type { Assessment } from '#shared/domain/progress/assessment.ts';
import {
  dueAssessments,
  pairAssessments,
  type AssessmentFacts,
} from '#shared/domain/progress/assessments-due.ts';
import { buildPair, buildPerson, buildProgramme, day, testId } from '#test/builders/entities.ts';
import { buildAssessment } from '#test/builders/progress-entities.ts';
import { buildGoal, buildSession } from '#test/builders/session-entities.ts';

const posts = testId<SkillId>(0x51);
const budget = testId<SkillId>(0x52);
const writing = testId<SkillId>(0x53);
const networks = testId<SkillId>(0x54);

const pair = buildPair({ state: 'active', activeOn: day('2026-03-10'), history: [] });
const { mentorId, menteeId } = pair;
const mentor = buildPerson({
  id: mentorId,
  claims: [{ direction: 'offered', skillId: posts, level: 4 }],
});
const mentee = buildPerson({
  id: menteeId,
  claims: [
    { direction: 'wanted', skillId: posts, priority: 2 },
    { direction: 'wanted', skillId: testId(0x55), priority: 3 },
  ],
});
const facts: AssessmentFacts = {
  programme: buildProgramme({ startsOn: day('2026-03-02'), lengthMonths: 6 }),
  participants: [{ person: mentor }, { person: mentee }],
  pairs: [pair],
  goals: [],
  sessions: [],
  assessments: [],
};
const today = day('2026-06-06');

function done(overrides: Partial<Assessment>): Assessment {
  return buildAssessment({ point: 'midpoint', levels: { [posts]: 2 }, before: {}, ...overrides });
}

function midpointOf(some: Partial<AssessmentFacts>) {
  const [standing] = pairAssessments({ ...facts, ...some }, { today });
  return standing?.points.find(({ point }) => point === 'midpoint');
}

describe('the skills a pair is assessed on', () => {
  function skillsWith(some: Partial<AssessmentFacts>) {
    const [standing] = pairAssessments({ ...facts, ...some }, { today });
    return standing?.skills;
  }

  test('are what they exchange, then those of sessions, goals and earlier assessments, the mentee’s first', () => {
    const skills = skillsWith({
      sessions: [
        buildSession({
          state: 'held',
          levels: [{ skillId: writing, personId: mentorId, level: 1 }],
        }),
      ],
      goals: [
        buildGoal({ direction: 'to-mentor', skillId: budget, state: 'open' }),
        buildGoal({
          id: testId(0x170),
          direction: 'to-mentor',
          skillId: networks,
          state: 'dropped',
        }),
      ],
      assessments: [done({ subjectId: menteeId, byId: menteeId, levels: { [networks]: 1 } })],
    });
    expect(skills).toEqual([
      { skillId: posts, personId: menteeId },
      { skillId: networks, personId: menteeId },
      { skillId: writing, personId: mentorId },
      { skillId: budget, personId: mentorId },
    ]);
  });

  test('name none twice', () => {
    const skills = skillsWith({
      goals: [buildGoal({ direction: 'to-mentee', skillId: posts, state: 'open' })],
      assessments: [done({ before: { [posts]: 0 } })],
    });
    expect(skills).toEqual([{ skillId: posts, personId: menteeId }]);
  });
});

describe('a point', () => {
  test('waits for the one who learns and for their partner', () => {
    expect(midpointOf({})).toMatchObject({
      state: 'due',
      dueOn: '2026-06-05',
      done: [],
      open: [
        { subjectId: menteeId, byId: menteeId },
        { subjectId: menteeId, byId: mentorId },
      ],
    });
  });

  test('is done once both have judged', () => {
    const assessments = [
      done({ byId: menteeId }),
      done({ id: testId(0x201), byId: mentorId }),
      done({ id: testId(0x202), byId: mentorId, pairId: testId(0x99) }),
    ];
    expect(midpointOf({ assessments })).toMatchObject({ state: 'done', open: [] });
  });

  test('does not take a look back alone for a judgement', () => {
    const assessments = [done({ byId: menteeId, levels: {}, before: { [posts]: 1 } })];
    expect(midpointOf({ assessments })?.done).toEqual([]);
  });

  test('is told neither for a pair that has not begun nor for people who are gone', () => {
    expect(
      pairAssessments(
        { ...facts, pairs: [{ ...pair, state: 'accepted', activeOn: null }] },
        { today },
      ),
    ).toEqual([]);
    expect(pairAssessments({ ...facts, participants: [{ person: mentor }] }, { today })).toEqual(
      [],
    );
  });
});

describe('what is due', () => {
  test('comes in the order of its days, without what was missed or is done', () => {
    const assessments = [done({ byId: menteeId })];
    const due = dueAssessments({ ...facts, assessments }, { today });
    expect(due.map(({ point, state, open }) => [point, state, open.length])).toEqual([
      ['midpoint', 'due', 1],
      ['end', 'upcoming', 2],
      ['follow-up', 'upcoming', 2],
    ]);
  });

  test('is nothing for a pair that shares no skill', () => {
    const strangers = [{ person: mentor }, { person: { ...mentee, claims: [] } }];
    expect(dueAssessments({ ...facts, participants: strangers }, { today })).toEqual([]);
  });

  test('three months later is told also once the programme is closed, and nothing once it is archived', () => {
    const completed = {
      ...pair,
      state: 'completed' as const,
      history: [{ to: 'completed' as const, on: today, reason: null, note: '' }],
    };
    const dueIn = (state: 'closed' | 'archived', on: string) =>
      dueAssessments(
        { ...facts, pairs: [completed], programme: { ...facts.programme, state } },
        { today: day(on) },
      ).map(({ point, state: time }) => [point, time]);
    expect(dueIn('closed', '2026-09-10')).toEqual([['follow-up', 'due']]);
    expect(dueIn('closed', '2026-09-05')).toContainEqual(['follow-up', 'upcoming']);
    expect(dueIn('archived', '2026-09-10')).toEqual([]);
  });
});
