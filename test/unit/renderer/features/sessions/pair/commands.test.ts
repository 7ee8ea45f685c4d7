import { describe, expect, test } from 'vitest';
import {
  agreeToCharterCommand,
  deleteGoalCommand,
  moveActionCommand,
  moveGoalCommand,
  reachMilestoneCommand,
  turnPairCommand,
} from '#renderer/features/sessions/pair/commands.ts';
import { nothingOpen } from '#shared/domain/pair-life/open-matters.ts';
import type { PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import type { PairState } from '#shared/domain/pairing/pair.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';
import {
  buildAction,
  buildCharter,
  buildGoal,
  buildSession,
} from '#test/builders/session-entities.ts';

const context = buildContext();
const { today } = context;

describe('the turns of a pair', () => {
  const nothing = { ...nothingOpen, reason: '' };

  test('take all along that is settled with them, in one command', () => {
    const session = buildSession({ state: 'planned' });
    const turn = { to: 'completed', note: '' } as const;
    const settled = {
      ...nothing,
      ahead: [session],
      goals: [buildGoal({ state: 'open' })],
      actions: [buildAction({ state: 'open' })],
    };
    const { changes } = turnPairCommand(buildPair({ state: 'active' }), turn, settled, context);
    expect(changes).toMatchObject([
      { kind: 'put', table: 'pairs', entity: { state: 'completed' } },
      { kind: 'put', table: 'sessions', entity: { id: session.id, state: 'cancelled' } },
      { kind: 'put', table: 'goals', entity: { state: 'dropped' } },
      { kind: 'put', table: 'actions', entity: { state: 'dropped' } },
    ]);
  });

  test.each<readonly [PairState, PairTurn, string]>([
    ['active', { to: 'paused', note: '' }, 'command.pausePair'],
    ['paused', { to: 'active', note: '' }, 'command.resumePair'],
    ['completed', { to: 'active', note: '' }, 'command.reopenPair'],
    ['active', { to: 'completed', note: '' }, 'command.completePair'],
    ['active', { to: 'ended-early', reason: 'poor-fit', note: '' }, 'command.endPair'],
  ])('from %s: %j is called %s', (state, turn, name) => {
    const pair = buildPair({ state, activeOn: day('2026-02-01'), history: [] });
    const reason = turn.to === 'ended-early' ? turn.reason : null;
    const history = [{ to: turn.to, on: today, reason, note: '' }];
    expect(turnPairCommand(pair, turn, nothing, context)).toEqual({
      name,
      changes: [{ kind: 'put', table: 'pairs', entity: { ...pair, state: turn.to, history } }],
    });
  });

  test('change nothing where the practice does not allow them', () => {
    const turn = { to: 'paused', note: '' } as const;
    const proposed = buildPair({ state: 'proposed' });
    expect(turnPairCommand(proposed, turn, nothing, context).changes).toEqual([]);
  });
});

describe('goals and actions', () => {
  const goal = buildGoal();

  test('are called by what becomes of them', () => {
    const open = buildAction({ state: 'open', doneOn: null });
    expect(moveActionCommand(open, 'done', context)).toEqual({
      name: 'command.completeAction',
      changes: [
        { kind: 'put', table: 'actions', entity: { ...open, state: 'done', doneOn: today } },
      ],
    });
    expect(moveActionCommand(open, 'dropped', context).name).toBe('command.dropAction');
    const moved = buildGoal({ movedOn: day('2026-02-20'), history: [] });
    const history = [{ to: 'progressing', on: moved.movedOn }];
    expect(moveGoalCommand(moved, 'achieved', context)).toEqual({
      name: 'command.achieveGoal',
      changes: [
        {
          kind: 'put',
          table: 'goals',
          entity: { ...moved, state: 'achieved', movedOn: today, history },
        },
      ],
    });
    const milestone = goal.milestones[1]?.id ?? testId(0);
    expect(reachMilestoneCommand(goal, milestone, true, context).name).toBe(
      'command.reachMilestone',
    );
    expect(reachMilestoneCommand(goal, milestone, false, context).name).toBe(
      'command.reopenMilestone',
    );
  });

  test('an impossible move changes nothing', () => {
    expect(moveActionCommand(buildAction({ state: 'done' }), 'dropped', context).changes).toEqual(
      [],
    );
    const achieved = buildGoal({ state: 'achieved' });
    expect(moveGoalCommand(achieved, 'dropped', context).changes).toEqual([]);
  });

  test('what was to be done for a goal outlives it', () => {
    const own = buildAction({ id: testId(1), goalId: goal.id });
    const other = buildAction({ id: testId(2), goalId: null });
    expect(deleteGoalCommand(goal, [own, other])).toEqual({
      name: 'command.deleteGoal',
      changes: [
        { kind: 'delete', table: 'goals', id: goal.id },
        { kind: 'put', table: 'actions', entity: { ...own, goalId: null } },
      ],
    });
  });
});

test('the second agreement puts the new version in place of the old, in one command', () => {
  const former = buildCharter({ id: testId(1), version: 1, state: 'agreed' });
  const draft = buildCharter({ id: testId(2), version: 2, mentorAgreedOn: day('2026-02-27') });
  expect(agreeToCharterCommand([former, draft], draft, 'mentee', context)).toEqual({
    name: 'command.agreeToCharter',
    changes: [
      {
        kind: 'put',
        table: 'charters',
        entity: { ...draft, menteeAgreedOn: today, state: 'agreed' },
      },
      { kind: 'put', table: 'charters', entity: { ...former, state: 'revised' } },
    ],
  });
});
