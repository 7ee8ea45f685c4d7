import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import {
  exchangedSkills,
  levelHistory,
  levelIn,
  recordLevel,
  skillsWorkedOn,
} from '#shared/domain/sessions/session-levels.ts';
import { buildPerson, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const mentorId = testId<PersonId>(0x30);
const menteeId = testId<PersonId>(0x31);
const linkedIn = testId<SkillId>(0x51);
const budget = testId<SkillId>(0x52);
const writing = testId<SkillId>(0x53);

const mentor = buildPerson({
  id: mentorId,
  claims: [
    { direction: 'offered', skillId: linkedIn, level: 4 },
    { direction: 'offered', skillId: writing, level: 3 },
    { direction: 'wanted', skillId: budget, priority: 1 },
  ],
});
const mentee = buildPerson({
  id: menteeId,
  claims: [
    { direction: 'wanted', skillId: linkedIn, priority: 1 },
    { direction: 'wanted', skillId: writing, priority: 3 },
    { direction: 'wanted', skillId: testId(0x54), priority: 3 },
    { direction: 'offered', skillId: budget, level: 4 },
  ],
});

describe('skills a pair exchanges', () => {
  test('are those one wants and the other offers, the most wanted first, both ways', () => {
    expect(exchangedSkills({ mentor, mentee })).toEqual([
      { skillId: writing, personId: menteeId },
      { skillId: linkedIn, personId: menteeId },
      { skillId: budget, personId: mentorId },
    ]);
  });

  test('come before those whose level was recorded besides, each once and of the pair alone', () => {
    const other = testId<SkillId>(0x55);
    const sessions = [
      buildSession({
        state: 'held',
        levels: [
          { skillId: linkedIn, personId: menteeId, level: 1 },
          { skillId: other, personId: menteeId, level: 2 },
          { skillId: other, personId: testId(0x39), level: 2 },
        ],
      }),
      buildSession({
        state: 'held',
        levels: [{ skillId: other, personId: menteeId, level: 3 }],
      }),
    ];
    expect(skillsWorkedOn({ mentor, mentee }, sessions)).toEqual([
      ...exchangedSkills({ mentor, mentee }),
      { skillId: other, personId: menteeId },
    ]);
  });
});

describe('the levels over the sessions', () => {
  const learnt = { skillId: linkedIn, personId: menteeId };
  const withLevel = (number: number, level: SkillLevel | null) =>
    buildSession({
      id: testId(number),
      state: 'held',
      levels: level === null ? [] : [{ ...learnt, level }],
    });

  test('skip sessions without one and repeats, and end with the session shown', () => {
    const sessions = [
      withLevel(1, 1),
      withLevel(2, null),
      withLevel(3, 1),
      withLevel(4, 3),
      withLevel(5, 4),
    ];
    expect(levelHistory(sessions, learnt, { id: testId(5) })).toEqual([1, 3, 4]);
    expect(levelHistory(sessions, learnt, { id: testId(4) })).toEqual([1, 3]);
    expect(levelHistory(sessions, { ...learnt, personId: mentorId }, { id: testId(5) })).toEqual(
      [],
    );
  });

  test('say nothing of a session found not to have taken place', () => {
    const other = testId<SkillId>(0x55);
    const levels = [
      { ...learnt, level: 4 },
      { skillId: other, personId: menteeId, level: 2 },
    ] as const;
    for (const state of ['missed', 'cancelled'] as const) {
      const off = buildSession({ id: testId(2), state, startedAt: null, levels });
      const sessions = [withLevel(1, 1), off];
      expect(levelHistory(sessions, learnt, { id: testId(2) })).toEqual([1]);
      expect(skillsWorkedOn({ mentor, mentee }, sessions)).toEqual(
        exchangedSkills({ mentor, mentee }),
      );
    }
  });

  test('show a level that went down again', () => {
    const sessions = [withLevel(1, 3), withLevel(2, 2), withLevel(3, 3)];
    expect(levelHistory(sessions, learnt, { id: testId(3) })).toEqual([3, 2, 3]);
  });

  test('recording one replaces that of the same skill and person, and leaves the others', () => {
    const others = [
      { skillId: linkedIn, personId: mentorId, level: 2 },
      { skillId: budget, personId: menteeId, level: 0 },
    ] as const;
    const before = buildSession({ levels: [{ ...learnt, level: 1 }, ...others] });
    const level = fc.constantFrom<SkillLevel>(0, 1, 2, 3, 4);
    fc.assert(
      fc.property(level, level, (first, second) => {
        const after = recordLevel(recordLevel(before, learnt, first), learnt, second);
        expect(levelIn(after, learnt)).toBe(second);
        expect(after.levels).toHaveLength(3);
        expect(after.levels).toEqual(expect.arrayContaining([...others]));
      }),
    );
  });

  test('taking one back leaves none', () => {
    const before = buildSession({ levels: [{ ...learnt, level: 1 }] });
    expect(recordLevel(before, learnt, null).levels).toEqual([]);
  });
});
