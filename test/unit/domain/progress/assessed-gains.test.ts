import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SkillId } from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { skillGains } from '#shared/domain/progress/assessed-gains.ts';
import { assessmentPoints, type Assessment } from '#shared/domain/progress/assessment.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildAssessment } from '#test/builders/progress-entities.ts';

const pair = buildPair({ state: 'active' });
const { mentorId, menteeId } = pair;
const posts = testId<SkillId>(0x51);
const budget = testId<SkillId>(0x52);

let lastId = 0x900;

function own(overrides: Partial<Assessment>): Assessment {
  lastId += 1;
  const subjectId = overrides.subjectId ?? menteeId;
  return buildAssessment({
    id: testId(lastId),
    subjectId,
    byId: subjectId,
    levels: {},
    before: {},
    ...overrides,
  });
}

function gainsOf(...assessments: readonly Assessment[]) {
  return skillGains({ assessments, pairs: [pair] });
}

describe('a gain', () => {
  test('goes from the start to the end, as people judge themselves', () => {
    const gains = gainsOf(
      own({ point: 'start', levels: { [posts]: 1 } }),
      own({ point: 'midpoint', levels: { [posts]: 2 } }),
      own({ point: 'end', levels: { [posts]: 3 } }),
      own({ point: 'follow-up', levels: { [posts]: 4 } }),
      own({ point: 'end', byId: mentorId, levels: { [posts]: 0 } }),
    );
    expect(gains).toEqual([
      {
        pairId: pair.id,
        personId: menteeId,
        skillId: posts,
        direction: 'to-mentee',
        start: 1,
        end: 3,
      },
    ]);
  });

  test('needs both scores of the same skill', () => {
    expect(gainsOf(own({ point: 'start', levels: { [posts]: 1 } }))).toEqual([]);
    expect(gainsOf(own({ point: 'end', levels: { [posts]: 3 } }))).toEqual([]);
    expect(
      gainsOf(
        own({ point: 'start', levels: { [posts]: 1 } }),
        own({ point: 'end', levels: { [budget]: 3 } }),
      ),
    ).toEqual([]);
  });

  test.each([
    ['three months after, where nobody asked at the end', 'follow-up', 4],
    ['half-way, while there is no end yet', 'midpoint', 2],
  ] as const)('ends %s', (_when, point, end) => {
    const gains = gainsOf(
      own({ point: 'start', levels: { [posts]: 1 } }),
      own({ point, levels: { [posts]: end } }),
    );
    expect(gains).toMatchObject([{ start: 1, end }]);
  });

  test('takes the latest look back for a start nobody asked for', () => {
    const gains = gainsOf(
      own({ point: 'midpoint', levels: { [posts]: 2 }, before: { [posts]: 2 } }),
      own({ point: 'end', levels: { [posts]: 3 }, before: { [posts]: 0 } }),
    );
    expect(gains).toMatchObject([{ start: 0, end: 3 }]);
  });

  test('keeps to the start that was asked for, whatever is seen looking back', () => {
    const gains = gainsOf(
      own({ point: 'start', levels: { [posts]: 2 } }),
      own({ point: 'end', levels: { [posts]: 3 }, before: { [posts]: 0 } }),
    );
    expect(gains).toMatchObject([{ start: 2, end: 3 }]);
  });

  test('may be a loss, and counts for the mentor too', () => {
    const gains = gainsOf(
      own({ point: 'start', subjectId: mentorId, levels: { [budget]: 3 } }),
      own({ point: 'end', subjectId: mentorId, levels: { [budget]: 2 } }),
    );
    expect(gains).toMatchObject([{ direction: 'to-mentor', personId: mentorId, start: 3, end: 2 }]);
  });

  test('is never counted twice, though two computers recorded it', () => {
    const gains = gainsOf(
      own({ point: 'start', levels: { [posts]: 0 } }),
      own({ point: 'end', levels: { [posts]: 1 }, doneOn: day('2026-06-01') }),
      own({ point: 'end', levels: { [posts]: 4 }, doneOn: day('2026-06-02') }),
    );
    expect(gains).toMatchObject([{ start: 0, end: 4 }]);
  });

  test('is left out with a pair that is filtered out', () => {
    const assessments = [
      own({ point: 'start', levels: { [posts]: 0 } }),
      own({ point: 'end', levels: { [posts]: 1 } }),
    ];
    expect(skillGains({ assessments, pairs: [] })).toEqual([]);
  });
});

test('there is at most one gain for each person and skill, whatever is recorded', () => {
  const level = fc.constantFrom<SkillLevel[]>(0, 1, 2, 3, 4);
  const levels = fc.dictionary(fc.constantFrom(posts, budget), level, { noNullPrototype: true });
  const assessment = fc
    .record({
      point: fc.constantFrom(...assessmentPoints),
      subjectId: fc.constantFrom(mentorId, menteeId),
      byId: fc.constantFrom(mentorId, menteeId),
      levels,
      before: levels,
    })
    .map((overrides) => own(overrides));
  fc.assert(
    fc.property(fc.array(assessment, { maxLength: 20 }), (assessments) => {
      const gains = skillGains({ assessments, pairs: [pair] });
      const keys = gains.map(({ personId, skillId }) => `${personId} ${skillId}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { start, end, direction, personId } of gains) {
        expect(Math.abs(end - start)).toBeLessThanOrEqual(4);
        expect(direction === 'to-mentee').toBe(personId === menteeId);
      }
    }),
  );
});
