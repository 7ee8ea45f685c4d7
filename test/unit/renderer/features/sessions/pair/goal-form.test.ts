import { describe, expect, test } from 'vitest';
import { readGoalForm, toGoalForm } from '#renderer/features/sessions/pair/goal-form.ts';
import { buildGoal } from '#test/builders/session-entities.ts';

const inFrench = (figure: number) =>
  new Intl.NumberFormat('fr', { useGrouping: false, maximumFractionDigits: 20 }).format(figure);

describe('the form of a goal', () => {
  test('shows figures as the language writes them, and reads them back', () => {
    const goal = buildGoal({ baseline: -1.25, target: 12.5, current: 1e12 });
    const form = toGoalForm(goal, goal.direction, inFrench);
    expect(form).toMatchObject({ baseline: '-1,25', target: '12,5', current: '1000000000000' });
    expect(readGoalForm(form, 'fr')).toMatchObject({
      baseline: -1.25,
      target: 12.5,
      current: 1e12,
    });
  });

  test('says what the goal says', () => {
    const goal = buildGoal();
    const read = readGoalForm(toGoalForm(goal, goal.direction, inFrench), 'fr');
    const { id: _id, programmeId: _programme, pairId: _pair, ...rest } = goal;
    const { state: _state, movedOn: _movedOn, history: _history, ...written } = rest;
    const milestones = goal.milestones.map(({ reachedOn: _reachedOn, ...milestone }) => milestone);
    expect(read).toEqual({ ...written, milestones });
  });

  test('of a new goal is empty', () => {
    expect(readGoalForm(toGoalForm(null, 'to-mentee', inFrench), 'fr')).toEqual({
      direction: 'to-mentee',
      title: '',
      skillId: null,
      measure: '',
      baseline: null,
      target: null,
      current: null,
      dueOn: null,
      milestones: [],
    });
  });

  test('reads figures as either language writes them', () => {
    const form = toGoalForm(null, 'to-mentee', inFrench);
    const targetOf = (target: string) => readGoalForm({ ...form, target }, 'fr').target;
    expect(['1.5', '1,5', '1 000', '1 000,5', '-3', ' '].map(targetOf)).toEqual([
      1.5,
      1.5,
      1000,
      1000.5,
      -3,
      null,
    ]);
    expect(targetOf('four')).toBeNaN();
  });

  test('reads what may be a thousand as the language does, and refuses what is none in it', () => {
    const form = toGoalForm(null, 'to-mentee', inFrench);
    const targetsIn = (locale: 'en' | 'fr', texts: readonly string[]) =>
      texts.map((target) => readGoalForm({ ...form, target }, locale).target);
    expect(
      targetsIn('en', ['1,000', '12,500.5', '1,000,000', '-1,000', '0,125', '1.000', '1,0000']),
    ).toEqual([1000, 12_500.5, 1_000_000, -1000, 0.125, 1, 1]);
    expect(targetsIn('fr', ['1,000', '12,125', '0.125', '1.5', '1.0000'])).toEqual([
      1, 12.125, 0.125, 1.5, 1,
    ]);
    for (const target of ['1.000', '12.500', '1.000.000', '1.000,5']) {
      expect(targetsIn('fr', [target])[0]).toBeNaN();
    }
    expect(targetsIn('en', ['1,000,00'])[0]).toBeNaN();
  });

  test('takes a day that does not exist for none', () => {
    const form = toGoalForm(null, 'to-mentee', inFrench);
    expect(readGoalForm({ ...form, dueOn: '2026-02-30' }, 'fr').dueOn).toBeNull();
  });
});
