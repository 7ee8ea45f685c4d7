import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SkillId } from '#shared/domain/ids.ts';
import {
  recordAssessments,
  type AssessmentEntry,
  type AssessmentInput,
} from '#shared/domain/progress/assessment-decisions.ts';
import type { Assessment } from '#shared/domain/progress/assessment.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildAssessment } from '#test/builders/progress-entities.ts';

const pair = buildPair({ state: 'active' });
const { mentorId, menteeId } = pair;
const posts = testId<SkillId>(0x51);
const context = buildContext({ today: day('2026-06-20') });

const entry: AssessmentEntry = {
  subjectId: menteeId,
  byId: menteeId,
  levels: { [posts]: 2 },
  before: {},
};

function record(stored: readonly Assessment[], input: Partial<AssessmentInput> = {}) {
  const recorded = recordAssessments(
    stored,
    pair,
    { point: 'midpoint', doneOn: context.today, isOtherDay: false, entries: [entry], ...input },
    context,
  );
  if (!recorded.ok) throw new Error(recorded.error);
  return recorded.value;
}

const there = buildAssessment({ byId: menteeId, levels: { [posts]: 1 }, before: {} });

describe('recording', () => {
  test('makes an assessment of what is new', () => {
    const { recorded, removed } = record([]);
    expect(recorded).toMatchObject([
      {
        ...entry,
        pairId: pair.id,
        programmeId: pair.programmeId,
        point: 'midpoint',
        doneOn: context.today,
      },
    ]);
    expect(removed).toEqual([]);
  });

  test('replaces what the same judge said, on its own day', () => {
    const { recorded } = record([there]);
    expect(recorded).toEqual([{ ...there, levels: { [posts]: 2 } }]);
  });

  test('puts it on another day where that was changed', () => {
    const { recorded } = record([there], { doneOn: day('2026-06-10'), isOtherDay: true });
    expect(recorded).toMatchObject([{ id: there.id, doneOn: '2026-06-10' }]);
  });

  test('leaves alone what says the same', () => {
    expect(record([{ ...there, levels: entry.levels }])).toEqual({ recorded: [], removed: [] });
  });

  test('takes away what says nothing any more', () => {
    const empty = { ...entry, levels: {} };
    expect(record([there], { entries: [empty] })).toEqual({ recorded: [], removed: [there.id] });
    expect(record([], { entries: [empty] })).toEqual({ recorded: [], removed: [] });
  });

  test('leaves one where two stood', () => {
    const older = { ...there, id: testId<Assessment['id']>(0x1ff), doneOn: day('2026-06-01') };
    const { recorded, removed } = record([older, there]);
    expect(recorded).toMatchObject([{ id: there.id }]);
    expect(removed).toEqual([older.id]);
  });

  test('touches no other point, judge or subject', () => {
    const others = [
      { ...there, id: testId<Assessment['id']>(0x301), point: 'start' as const },
      { ...there, id: testId<Assessment['id']>(0x302), byId: mentorId },
      { ...there, id: testId<Assessment['id']>(0x303), subjectId: mentorId },
    ];
    const { recorded, removed } = record(others, { entries: [{ ...entry, levels: {} }] });
    expect([...recorded, ...removed]).toEqual([]);
  });

  test('takes nobody who is not of the pair', () => {
    expect(record([], { entries: [{ ...entry, byId: testId(0x77) }] }).recorded).toEqual([]);
  });

  test('refuses a day ahead', () => {
    const input = {
      point: 'end',
      doneOn: day('2026-06-21'),
      isOtherDay: true,
      entries: [entry],
    } as const;
    expect(recordAssessments([], pair, input, context)).toEqual({
      ok: false,
      error: 'day-in-future',
    });
  });

  test('once more changes nothing, whatever was entered', () => {
    const level = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const);
    const levels = fc.dictionary(fc.constantFrom(posts, testId<SkillId>(0x52)), level, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(levels, levels, (after, before) => {
        const entries = [{ ...entry, levels: after, before }];
        const { recorded, removed } = record([there], { entries });
        const left = [there, ...recorded].filter(
          (one) => !removed.includes(one.id) && !(one === there && recorded.length > 0),
        );
        expect(record(left, { entries })).toEqual({ recorded: [], removed: [] });
      }),
    );
  });
});
