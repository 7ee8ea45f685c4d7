import { describe, expect, test } from 'vitest';
import type { SkillId } from '#shared/domain/ids.ts';
import type { Assessment } from '#shared/domain/progress/assessment.ts';
import type { LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import {
  asksBefore,
  formOf,
  inputOf,
  levelIn,
  withLevel,
} from '#renderer/features/progress/assessments/entry/entry-form.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildAssessment } from '#test/builders/progress-entities.ts';

const pair = buildPair();
const { mentorId, menteeId } = pair;
const skill = { skillId: testId<SkillId>(0x51), personId: menteeId };
const byMentee = { kind: 'judge', byId: menteeId } as const;
const byMentor = { kind: 'judge', byId: mentorId } as const;
const before = { kind: 'before' } as const;
const today = day('2026-06-20');

const stored = buildAssessment({
  subjectId: menteeId,
  byId: menteeId,
  levels: { [skill.skillId]: 2 },
  before: { [skill.skillId]: 0 },
});

describe('the form of a point', () => {
  const skills = [skill];
  const form = formOf(pair, { assessments: [stored], skills }, 'midpoint', today);

  test('shows what each of the two said', () => {
    expect(levelIn(form, skill, byMentee)).toBe(2);
    expect(levelIn(form, skill, byMentor)).toBeNull();
    expect(levelIn(form, skill, before)).toBe(0);
    expect(levelIn(form, { ...skill, personId: mentorId }, byMentee)).toBeNull();
  });

  test('shows nothing of another point', () => {
    const end = formOf(pair, { assessments: [stored], skills }, 'end', today);
    expect(levelIn(end, skill, byMentee)).toBeNull();
  });

  test('is of the day it was recorded once all who are asked have judged, of today before', () => {
    const partners = { ...stored, id: testId<Assessment['id']>(0x201), byId: mentorId };
    const dayOf = (assessments: readonly Assessment[], shared: readonly LearntSkill[] = skills) =>
      formOf(pair, { assessments, skills: shared }, 'midpoint', today).doneOn;
    expect(dayOf([])).toBe(today);
    expect(dayOf([stored])).toBe(today);
    // The mentor learns nothing from this mentee: nobody is asked about them.
    expect(dayOf([stored, partners])).toBe(stored.doneOn);
    const bothWays = [...skills, { ...skill, personId: mentorId }];
    expect(dayOf([stored, partners], bothWays)).toBe(today);
  });

  test('takes a level into one cell, and lets go of it', () => {
    const written = withLevel(form, skill, byMentor, 3);
    expect(levelIn(written, skill, byMentor)).toBe(3);
    expect(levelIn(written, skill, byMentee)).toBe(2);
    expect(levelIn(withLevel(written, skill, byMentor, null), skill, byMentor)).toBeNull();
  });

  test('stores only what was changed', () => {
    const written = withLevel(form, skill, byMentor, 3);
    expect(inputOf(written, form)?.entries).toEqual([
      { subjectId: menteeId, byId: mentorId, levels: { [skill.skillId]: 3 }, before: {} },
    ]);
  });

  test('stores everything on a day that was changed, and nothing without a day', () => {
    const moved = inputOf({ ...form, doneOn: '2026-06-11' }, form);
    expect(moved).toMatchObject({ doneOn: '2026-06-11', isOtherDay: true });
    expect(moved?.entries).toHaveLength(4);
    expect(inputOf({ ...form, doneOn: '' }, form)).toBeNull();
  });
});

test('levels before are asked for at the end, and earlier only without a start', () => {
  const start = { ...stored, point: 'start' as const, before: {} };
  expect(asksBefore('start', [], [skill])).toBe(false);
  expect(asksBefore('end', [start], [skill])).toBe(true);
  expect(asksBefore('midpoint', [], [skill])).toBe(true);
  expect(asksBefore('midpoint', [start], [skill])).toBe(false);
  // What was entered stays in sight.
  expect(asksBefore('midpoint', [start, stored], [skill])).toBe(true);
});
