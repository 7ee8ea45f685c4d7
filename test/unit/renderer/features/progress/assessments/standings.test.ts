import { describe, expect, test } from 'vitest';
import type { AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import type { PairAssessments, PointStanding } from '#shared/domain/progress/assessments-due.ts';
import {
  compareUrgency,
  countAsked,
  isAsked,
  pointToEnter,
} from '#renderer/features/progress/assessments/standings.ts';
import { buildPair, buildPerson, testId } from '#test/builders/entities.ts';

const judgement = { subjectId: testId<never>(0x31), byId: testId<never>(0x31) };

function standing(
  point: AssessmentPoint,
  state: PointStanding['state'],
  dueOn: string | null,
): PointStanding {
  const isDone = state === 'done';
  return { point, dueOn, state, done: isDone ? [judgement] : [], open: isDone ? [] : [judgement] };
}

function pairWith(...points: readonly PointStanding[]): PairAssessments {
  return {
    pair: buildPair(),
    mentor: buildPerson(),
    mentee: buildPerson(),
    skills: [],
    assessments: [],
    points,
  };
}

const overdue = pairWith(
  standing('start', 'missed', '2026-03-01'),
  standing('midpoint', 'overdue', '2026-06-01'),
  standing('end', 'upcoming', '2026-09-01'),
);
const due = pairWith(
  standing('start', 'done', '2026-03-01'),
  standing('midpoint', 'due', '2026-05-01'),
  standing('end', 'upcoming', '2026-07-01'),
);
const quiet = pairWith(
  standing('start', 'done', '2026-03-01'),
  standing('midpoint', 'upcoming', '2026-06-20'),
);
const over = pairWith(
  standing('start', 'done', '2026-03-01'),
  standing('midpoint', 'not-expected', null),
);

describe('the point that is entered first', () => {
  test.each([
    ['what is asked', overdue, 'midpoint'],
    ['else what comes next', quiet, 'midpoint'],
    ['else the last that was done', over, 'start'],
  ] as const)('is %s', (_rule, pair, point) => {
    expect(pointToEnter(pair)).toBe(point);
  });

  test('is the one of today for a pair that shares no skill, though nobody is asked', () => {
    const start = { ...standing('start', 'overdue', '2026-03-01'), open: [] };
    expect(isAsked(start)).toBe(false);
    expect(pointToEnter(pairWith(start, standing('end', 'upcoming', '2026-09-01')))).toBe('start');
  });
});

test('what is overdue comes before what is due, however long that waits, and the rest last', () => {
  expect([over, quiet, due, overdue].toSorted(compareUrgency)).toEqual([overdue, due, quiet, over]);
});

test('the count tells what is asked today, not what was missed or is to come', () => {
  expect(countAsked([overdue, due, quiet, over])).toEqual({ done: 3, due: 1, overdue: 1 });
});
