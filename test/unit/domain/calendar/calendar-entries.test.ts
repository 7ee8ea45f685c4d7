import { describe, expect, test } from 'vitest';
import { planAbsence, type AbsenceInput } from '#shared/domain/calendar/absence.ts';
import { listEntries } from '#shared/domain/calendar/calendar-entries.ts';
import { closingOf } from '#shared/domain/calendar/closed-days.ts';
import { instantAtLocal } from '#shared/formats/calendar/time-zone.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day, testId } from '#test/builders/entities.ts';
import { buildAction, buildGoal, buildSession } from '#test/builders/session-entities.ts';

describe('entries of a calendar', () => {
  test('are every session, and goals, milestones and actions that have a day', () => {
    const entries = listEntries({
      sessions: [buildSession({ state: 'cancelled' })],
      goals: [buildGoal()],
      actions: [buildAction(), buildAction({ dueOn: null })],
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
    expect(listEntries({ sessions: [], goals, actions })).toEqual([]);
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
