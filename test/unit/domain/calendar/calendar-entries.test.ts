import { describe, expect, test } from 'vitest';
import { planAbsence, type AbsenceInput } from '#shared/domain/calendar/absence.ts';
import { listEntries } from '#shared/domain/calendar/calendar-entries.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { PointStanding } from '#shared/domain/progress/assessments-due.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import { closingOf } from '#shared/domain/calendar/closed-days.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildSurvey } from '#test/builders/progress-entities.ts';
import { buildAction, buildGoal, buildSession } from '#test/builders/session-entities.ts';

const nothing = { sessions: [], goals: [], actions: [], surveys: [], assessments: [] };

describe('entries of a calendar', () => {
  test('are every session, and goals, milestones and actions that have a day', () => {
    const entries = listEntries({
      sessions: [buildSession({ state: 'cancelled' })],
      goals: [buildGoal()],
      actions: [buildAction(), buildAction({ dueOn: null })],
      surveys: [],
      assessments: [],
    });
    expect(
      entries.map((entry) =>
        entry.kind === 'session' ? entry.kind : [entry.kind, entry.day, entry.isDone],
      ),
    ).toEqual([
      'session',
      ['goal', '2026-08-31', false],
      ['milestone', '2026-05-14', true],
      ['action', '2026-05-28', true],
    ]);
  });

  test('leave out what was given up', () => {
    const goals = [buildGoal({ state: 'dropped' })];
    const actions = [buildAction({ state: 'dropped' })];
    expect(listEntries({ ...nothing, goals, actions })).toEqual([]);
  });

  test('are the first and the last day of a survey', () => {
    const daysOf = (state: Survey['state']) =>
      listEntries({ ...nothing, surveys: [buildSurvey({ state })] }).map((entry) =>
        entry.kind === 'session' ? [] : [entry.kind, entry.day, entry.isDone],
      );
    expect(daysOf('draft')).toEqual([
      ['survey-opens', '2026-05-04', false],
      ['survey-due', '2026-05-18', false],
    ]);
    expect(daysOf('open').map(([, , isDone]) => isDone)).toEqual([true, false]);
    expect(daysOf('closed').map(([, , isDone]) => isDone)).toEqual([true, true]);
  });

  test('bring together the pairs that assess their skills on one day, and leave out those nobody asks', () => {
    const judgement = { subjectId: testId<PersonId>(1), byId: testId<PersonId>(1) };
    const standing = (state: PointStanding['state'], dueOn: string): PointStanding => ({
      point: 'start',
      dueOn,
      state,
      done: state === 'done' ? [judgement] : [],
      open: state === 'done' ? [] : [judgement],
    });
    const assessing = (number: number, ...points: readonly PointStanding[]) => ({
      pair: buildPair({ id: testId(number) }),
      points,
    });
    const assessments = [
      assessing(1, standing('done', '2026-03-02')),
      assessing(2, standing('overdue', '2026-03-02')),
      assessing(3, standing('done', '2026-04-01')),
      assessing(4, standing('missed', '2026-03-02')),
      assessing(5, { ...standing('upcoming', '2026-03-02'), open: [] }),
    ];
    expect(listEntries({ ...nothing, assessments })).toEqual([
      {
        kind: 'assessment',
        point: 'start',
        day: '2026-03-02',
        pairIds: [testId(1), testId(2)],
        isDone: false,
      },
      {
        kind: 'assessment',
        point: 'start',
        day: '2026-04-01',
        pairIds: [testId(3)],
        isDone: true,
      },
    ]);
  });
});

test('nobody works on a public holiday of the programme, nor on a day the firm has closed', () => {
  const programme = { holidays: 'france', closedDays: [day('2026-05-15')] } as const;
  expect(closingOf(day('2026-05-14'), programme)).toBe('ascension');
  expect(closingOf(day('2026-05-15'), programme)).toBe('closed-day');
  expect(closingOf(day('2026-05-13'), programme)).toBeNull();
  expect(closingOf(day('2026-05-14'), { ...programme, holidays: 'none' })).toBeNull();
});

describe('an absence', () => {
  const personId = testId<AbsenceInput['personId']>(0x31);
  const plan = (from: string, to: string) =>
    planAbsence({ personId, from, to }, buildContext(), (local) =>
      instantAtLocal(local, 'Europe/Paris'),
    );

  test('lasts from the first midnight to the one after its last day, whatever the clocks do', () => {
    expect(plan('2026-03-28', '2026-03-29')).toMatchObject({
      ok: true,
      value: {
        personId,
        startsAt: '2026-03-27T23:00:00.000Z',
        endsAt: '2026-03-29T22:00:00.000Z',
        source: '',
      },
    });
  });

  test.each([
    ['', '2026-03-29', 'day-missing'],
    ['2026-02-30', '2026-03-29', 'day-missing'],
    ['2026-03-30', '2026-03-29', 'ends-before-it-begins'],
  ])('from %s to %s is refused: %s', (from, to, error) => {
    expect(plan(from, to)).toEqual({ ok: false, error });
  });
});
