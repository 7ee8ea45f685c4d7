import { describe, expect, test } from 'vitest';
import {
  editGoal,
  largestGoalFigure,
  maximumGoalTitleLength,
  moveGoal,
  reachMilestone,
  setGoal,
  type GoalInput,
} from '#shared/domain/pair-life/goal-decisions.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import { buildGoal } from '#test/builders/session-entities.ts';

const pair = buildPair();
const today = day('2026-06-01');
const context = () => buildContext({ today });

function input(overrides: Partial<GoalInput> = {}): GoalInput {
  return {
    direction: 'to-mentor',
    title: ' Read a budget ',
    skillId: null,
    measure: '',
    baseline: null,
    target: null,
    current: null,
    dueOn: null,
    milestones: [{ id: null, title: ' First read ', dueOn: null }],
    ...overrides,
  };
}

describe('setting a goal', () => {
  test('opens it today, with its milestones still to be reached', () => {
    expect(setGoal(pair, input(), context())).toEqual({
      ok: true,
      value: {
        id: testId(firstNewIdNumber + 1),
        programmeId: pair.programmeId,
        pairId: pair.id,
        direction: 'to-mentor',
        title: 'Read a budget',
        skillId: null,
        measure: '',
        baseline: null,
        target: null,
        current: null,
        dueOn: null,
        milestones: [
          { id: testId(firstNewIdNumber), title: 'First read', dueOn: null, reachedOn: null },
        ],
        state: 'open',
        movedOn: today,
        history: [],
      },
    });
  });

  test('leaves out milestones that say nothing', () => {
    const set = setGoal(
      pair,
      input({ milestones: [{ id: null, title: '  ', dueOn: null }] }),
      context(),
    );
    expect(set.ok && set.value.milestones).toEqual([]);
  });

  test('says everything that is wrong with it', () => {
    const wrong = (overrides: Partial<GoalInput>) => setGoal(pair, input(overrides), context());
    const refused = (...error: readonly string[]) => ({ ok: false, error });
    expect(wrong({ title: ' ' })).toEqual(refused('title-missing'));
    expect(wrong({ title: 'x'.repeat(maximumGoalTitleLength + 1), target: Number.NaN })).toEqual(
      refused('title-too-long', 'target-out-of-range'),
    );
    expect(wrong({ current: -2 * largestGoalFigure })).toEqual(refused('current-out-of-range'));
    expect(wrong({ baseline: Infinity })).toEqual(refused('baseline-out-of-range'));
    const long = 'x'.repeat(maximumGoalTitleLength + 1);
    expect(wrong({ measure: long, milestones: [{ id: null, title: long, dueOn: null }] })).toEqual(
      refused('measure-too-long', 'milestone-too-long'),
    );
    expect(wrong({ baseline: -largestGoalFigure }).ok).toBe(true);
  });
});

describe('writing a goal anew', () => {
  const goal = buildGoal({ state: 'open', movedOn: day('2026-03-01') });

  test('keeps which milestones were reached, and does not count as a move', () => {
    const edited = editGoal(goal, { ...goal, title: 'Post alone' }, context());
    expect(edited).toEqual({ ok: true, value: { ...goal, title: 'Post alone' } });
  });

  test('with a new figure moves it, and puts an open one under way', () => {
    const edited = editGoal(goal, { ...goal, current: 3 }, context());
    expect(edited).toEqual({
      ok: true,
      value: {
        ...goal,
        current: 3,
        state: 'progressing',
        movedOn: today,
        history: [{ to: 'open', on: day('2026-03-01') }],
      },
    });
  });

  test('is refused as setting it is', () => {
    expect(editGoal(goal, { ...goal, title: '' }, context())).toEqual({
      ok: false,
      error: ['title-missing'],
    });
  });
});

describe('a milestone', () => {
  const goal = buildGoal({ state: 'open', movedOn: day('2026-03-01') });
  const [reached, open] = goal.milestones;
  if (reached === undefined || open === undefined) throw new Error('The goal lacks milestones.');

  test('that is reached has its day, and moves the goal', () => {
    const moved = reachMilestone(goal, open.id, true, context());
    expect(moved).toEqual({
      ...goal,
      state: 'progressing',
      movedOn: today,
      history: [{ to: 'open', on: day('2026-03-01') }],
      milestones: [reached, { ...open, reachedOn: today }],
    });
    expect(reachMilestone(moved, open.id, false, context()).milestones).toEqual(goal.milestones);
  });

  test('that is reached already, or is not of this goal, changes nothing', () => {
    expect(reachMilestone(goal, reached.id, true, context())).toBe(goal);
    expect(reachMilestone(goal, testId(0x999), true, context())).toBe(goal);
  });

  test('does not reopen a goal that was achieved', () => {
    const achieved = buildGoal({ state: 'achieved' });
    const moved = reachMilestone(achieved, open.id, true, context());
    expect(moved).toMatchObject({ state: 'achieved', movedOn: achieved.movedOn });
    expect(moved.milestones).toContainEqual({ ...open, reachedOn: today });
  });
});

describe('the state of a goal', () => {
  test('moves as the practice allows, and keeps the day it moved', () => {
    const goal = buildGoal({ state: 'progressing' });
    expect(moveGoal(goal, 'achieved', context())).toEqual({
      ok: true,
      value: {
        ...goal,
        state: 'achieved',
        movedOn: today,
        history: [...goal.history, { to: 'progressing', on: goal.movedOn }],
      },
    });
    expect(moveGoal(goal, 'progressing', context())).toEqual({ ok: true, value: goal });
    expect(moveGoal(buildGoal({ state: 'achieved' }), 'dropped', context())).toEqual({
      ok: false,
      error: { kind: 'illegal-transition', from: 'achieved', to: 'dropped' },
    });
  });

  test('is kept once for each day: what it was in between does not count', () => {
    const goal = buildGoal({ state: 'open', movedOn: day('2026-03-01'), history: [] });
    const on = (text: string) => buildContext({ today: day(text) });
    const moves = [
      ['progressing', '2026-04-01'],
      ['open', '2026-05-01'],
      ['dropped', '2026-05-01'],
      ['open', '2026-06-01'],
    ] as const;
    const last = moves.reduce((known, [to, text]) => {
      const moved = moveGoal(known, to, on(text));
      if (!moved.ok) throw new Error(`No move to ${to}.`);
      return moved.value;
    }, goal);
    expect(last).toMatchObject({ state: 'open', movedOn: '2026-06-01' });
    expect(last.history).toEqual([
      { to: 'open', on: '2026-03-01' },
      { to: 'progressing', on: '2026-04-01' },
      { to: 'dropped', on: '2026-05-01' },
    ]);
  });
});
