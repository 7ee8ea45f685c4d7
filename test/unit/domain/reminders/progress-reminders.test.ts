import { describe, expect, test } from 'vitest';
import type { SkillId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
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
  const skillId = testId<SkillId>(0x51);
  const people = [
    { ...mentor, claims: [{ direction: 'offered' as const, skillId, level: 4 as const }] },
    { ...mentee, claims: [{ direction: 'wanted' as const, skillId, priority: 2 as const }] },
  ];
  const begun = { ...running, activeOn: day('2026-03-12') };
  const other = buildPair({ ...begun, id: testId(0x777) });
  const judged = (number: number, pair: Pair, byId: Pair['mentorId']) =>
    buildAssessment({
      id: testId(number),
      pairId: pair.id,
      point: 'start',
      byId,
      levels: { [skillId]: 1 },
    });
  const whole = (pair: Pair) => [
    judged(0x801, pair, pair.mentorId),
    judged(0x802, pair, pair.menteeId),
  ];
  function told(changes: Partial<ReminderInput>) {
    return planReminders(input({ people, ...changes }))
      .filter((reminder) => reminder.kind === 'assessment-due')
      .map(({ fireAt, point, dueOn, pairCount }) => {
        return { at: paris.localAt(fireAt), point, dueOn, pairCount };
      });
  }

  test('is told of once for all the pairs of a day, and once more when it is late', () => {
    const at = { point: 'start', dueOn: '2026-03-12', pairCount: 2 };
    expect(told({ pairs: [begun, other] })).toEqual([
      { ...at, at: '2026-03-12T09:00' },
      { ...at, at: '2026-03-27T09:00' },
    ]);
  });

  test('is told of while anybody has still to judge, with how many pairs lack anything', () => {
    const pairs = [begun, other];
    const counts = (assessments: ReminderInput['assessments']) =>
      told({ pairs, assessments }).map(({ pairCount }) => pairCount);
    expect(counts([judged(0x801, begun, begun.menteeId)])).toEqual([2, 2]);
    expect(counts(whole(begun))).toEqual([1, 1]);
    expect(told({ pairs: [begun], assessments: whole(begun) })).toEqual([]);
  });

  test('of a late pair comes with that of another on the same day', () => {
    const late = buildPair({ ...begun, id: testId(0x777), activeOn: day('2026-02-25') });
    expect(told({ pairs: [late, begun] })).toEqual([
      { at: '2026-03-12T09:00', point: 'start', dueOn: '2026-03-12', pairCount: 2 },
      { at: '2026-03-27T09:00', point: 'start', dueOn: '2026-03-12', pairCount: 1 },
    ]);
  });

  test('is not told of to pairs that share no skill, nor to those that pause', () => {
    const strangers = people.map((person) => ({ ...person, claims: [] }));
    expect(told({ pairs: [begun], people: strangers })).toEqual([]);
    expect(told({ pairs: [{ ...begun, state: 'paused' as const }] })).toEqual([]);
  });

  const over = (state: 'completed' | 'ended-early') => ({
    ...running,
    activeOn: day('2025-10-01'),
    state,
    history: [{ to: state, on: day('2025-12-12'), reason: null, note: '' }],
  });

  test('is told of to pairs that were completed three months ago, not to those that ended early', () => {
    expect(told({ pairs: [over('completed')] }).map(({ at, point }) => [at, point])).toEqual([
      ['2026-03-12T09:00', 'follow-up'],
      ['2026-03-27T09:00', 'follow-up'],
    ]);
    expect(told({ pairs: [over('ended-early')] })).toEqual([]);
  });

  test('three months later is told of also once the programme is closed, and no more once it is archived', () => {
    const pairs = [over('completed'), { ...begun, id: testId<Pair['id']>(0x778) }];
    const points = (state: 'closed' | 'archived') =>
      told({ pairs, programmes: [buildProgramme({ state })] }).map(({ point }) => point);
    expect(points('closed')).toEqual(['follow-up', 'follow-up']);
    expect(points('archived')).toEqual([]);
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
