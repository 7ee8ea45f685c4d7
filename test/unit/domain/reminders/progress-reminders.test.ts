import { describe, expect, test } from 'vitest';
import { buildPair, buildProgramme, day, testId } from '#test/builders/entities.ts';
import {
  buildAssessment,
  buildInvitation,
  buildPractice,
  buildSurvey,
} from '#test/builders/progress-entities.ts';
import { planReminders, type ReminderInput } from '#shared/domain/reminders/plan-reminders.ts';
import type { ReminderKind } from '#shared/domain/reminders/reminder.ts';
import { input, mentee, mentor, running } from './reminder-input.ts';
import { paris } from './local-clocks.ts';

/** When reminders of a kind come, on 10 March 2026 at noon in Paris. */
function timesOf(kind: ReminderKind, changes: Partial<ReminderInput>): readonly string[] {
  return planReminders(input(changes))
    .filter((reminder) => reminder.kind === kind)
    .map(({ fireAt }) => paris.localAt(fireAt));
}

const survey = buildSurvey({ opensOn: day('2026-03-02'), dueOn: day('2026-03-16'), state: 'open' });
const waiting = buildInvitation({ isUsed: false });

describe('a survey that is due', () => {
  test('is told of the day before and on the day, while answers are missing', () => {
    const invitations = [waiting, buildInvitation({ id: testId(0x241), isUsed: true })];
    expect(timesOf('survey-due', { surveys: [survey], invitations })).toEqual([
      '2026-03-15T09:00',
      '2026-03-16T09:00',
    ]);
    const first = planReminders(input({ surveys: [survey], invitations })).find(
      ({ kind }) => kind === 'survey-due',
    );
    expect(first).toMatchObject({
      missing: 1,
      of: 2,
      target: { kind: 'survey', surveyId: survey.id },
    });
    expect(paris.localAt(first?.usefulUntil ?? input().now)).toBe('2026-03-16T00:00');
  });

  test('is told of on its only day when it opens and ends on the same', () => {
    const surveys = [{ ...survey, opensOn: survey.dueOn }];
    expect(timesOf('survey-due', { surveys, invitations: [waiting] })).toEqual([
      '2026-03-16T09:00',
    ]);
  });

  test('is not told of once all have answered, before it is open, once it is closed or its programme over', () => {
    const invitations = [waiting];
    const all = [buildInvitation({ isUsed: true })];
    expect(timesOf('survey-due', { surveys: [survey], invitations: all })).toEqual([]);
    expect(timesOf('survey-due', { surveys: [survey], invitations: [] })).toEqual([]);
    for (const state of ['draft', 'closed'] as const) {
      expect(timesOf('survey-due', { surveys: [{ ...survey, state }], invitations })).toEqual([]);
    }
    const programmes = [buildProgramme({ state: 'closed' })];
    expect(timesOf('survey-due', { programmes, surveys: [survey], invitations })).toEqual([]);
  });
});

describe('an assessment that is due', () => {
  const begun = { ...running, activeOn: day('2026-03-12') };
  const other = buildPair({ ...begun, id: testId(0x777) });

  test('is told of once for all the pairs of a day', () => {
    const pairs = [begun, other];
    expect(timesOf('assessment-due', { pairs })).toEqual(['2026-03-12T09:00']);
    const told = planReminders(input({ pairs })).find(({ kind }) => kind === 'assessment-due');
    expect(told).toMatchObject({ point: 'start', pairCount: 2, target: { kind: 'assessments' } });
  });

  test('is not told of to pairs that have begun it, nor to those that pause', () => {
    const assessments = [buildAssessment({ pairId: begun.id, point: 'start' })];
    expect(timesOf('assessment-due', { pairs: [begun], assessments })).toEqual([]);
    const told = planReminders(input({ pairs: [begun, other], assessments })).find(
      ({ kind }) => kind === 'assessment-due',
    );
    expect(told).toMatchObject({ pairCount: 1 });
    const paused = [{ ...begun, state: 'paused' as const }];
    expect(timesOf('assessment-due', { pairs: paused })).toEqual([]);
  });

  test('is told of to pairs that were completed three months ago, not to those that ended early', () => {
    const over = (state: 'completed' | 'ended-early') => ({
      ...running,
      activeOn: day('2025-10-01'),
      state,
      history: [{ to: state, on: day('2025-12-12'), reason: null, note: '' }],
    });
    expect(timesOf('assessment-due', { pairs: [over('completed')] })).toEqual(['2026-03-12T09:00']);
    expect(timesOf('assessment-due', { pairs: [over('ended-early')] })).toEqual([]);
  });
});

describe('a practice to check', () => {
  const practice = buildPractice({
    pairId: running.id,
    state: 'adopted',
    adoptedOn: day('2025-12-20'),
    check: null,
  });
  const practices = [practice];

  test('is told of ninety days after it was adopted, with the two to ask', () => {
    expect(timesOf('practice-check', { practices })).toEqual(['2026-03-20T09:00']);
    const told = planReminders(input({ practices })).find(({ kind }) => kind === 'practice-check');
    expect(told).toMatchObject({ couple: { mentor, mentee }, target: { kind: 'practices' } });
  });

  test('is told of also once its pair is over, for most fall after that', () => {
    for (const state of ['completed', 'ended-early'] as const) {
      const pairs = [{ ...running, state }];
      expect(timesOf('practice-check', { pairs, practices })).toEqual(['2026-03-20T09:00']);
    }
  });

  test('is not told of when it was checked or given up', () => {
    const checked = { ...practice, check: { on: day('2026-03-05'), isKept: true, note: '' } };
    expect(timesOf('practice-check', { practices: [checked] })).toEqual([]);
    const state = 'abandoned' as const;
    expect(timesOf('practice-check', { practices: [{ ...practice, state }] })).toEqual([]);
  });
});
