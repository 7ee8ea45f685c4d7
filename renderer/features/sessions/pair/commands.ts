import type { DomainContext, MilestoneId } from '#shared/domain/ids.ts';
import { moveAction } from '#shared/domain/pair-life/action-decisions.ts';
import type { Action, ActionState } from '#shared/domain/pair-life/action.ts';
import {
  agreeToCharter,
  withdrawAgreement,
  type CharterParty,
} from '#shared/domain/pair-life/charter-decisions.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import { moveGoal, reachMilestone } from '#shared/domain/pair-life/goal-decisions.ts';
import type { Goal, GoalState } from '#shared/domain/pair-life/goal.ts';
import { turnPair, type SettledMatters } from '#shared/domain/pair-life/turn-pair.ts';
import type { PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair, PairState } from '#shared/domain/pairing/pair.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { Command } from '#renderer/services/use-command.ts';

const turnNames = {
  paused: 'command.pausePair',
  completed: 'command.completePair',
  'ended-early': 'command.endPair',
} as const;

/** Pauses or ends a pair, with all that is settled with it, or takes it up again. */
export function turnPairCommand(
  pair: Pair,
  turn: PairTurn,
  settled: SettledMatters,
  context: DomainContext,
): Command {
  const turned = turnPair(pair, turn, settled, context);
  const name = turn.to === 'active' ? resumeName(pair.state) : turnNames[turn.to];
  if (!turned.ok) return { name, changes: [] };
  return {
    name,
    changes: [
      { kind: 'put', table: 'pairs', entity: turned.value.pair },
      ...turned.value.sessions.map((entity): Change => ({
        kind: 'put',
        table: 'sessions',
        entity,
      })),
      ...turned.value.goals.map(putGoal),
      ...turned.value.actions.map(putAction),
    ],
  };
}

function resumeName(from: PairState): Command['name'] {
  return from === 'paused' ? 'command.resumePair' : 'command.reopenPair';
}

function putAction(entity: Action): Change {
  return { kind: 'put', table: 'actions', entity };
}

export function addActionCommand(action: Action): Command {
  return { name: 'command.addAction', changes: [putAction(action)] };
}

export function editActionCommand(action: Action): Command {
  return { name: 'command.editAction', changes: [putAction(action)] };
}

const actionMoveNames: Readonly<Record<ActionState, Command['name']>> = {
  done: 'command.completeAction',
  open: 'command.reopenAction',
  dropped: 'command.dropAction',
};

export function moveActionCommand(
  action: Action,
  to: ActionState,
  context: DomainContext,
): Command {
  const moved = moveAction(action, to, context);
  return { name: actionMoveNames[to], changes: moved.ok ? [putAction(moved.value)] : [] };
}

export function deleteActionCommand({ id }: Action): Command {
  return { name: 'command.deleteAction', changes: [{ kind: 'delete', table: 'actions', id }] };
}

function putGoal(entity: Goal): Change {
  return { kind: 'put', table: 'goals', entity };
}

export function setGoalCommand(goal: Goal): Command {
  return { name: 'command.setGoal', changes: [putGoal(goal)] };
}

export function editGoalCommand(goal: Goal): Command {
  return { name: 'command.editGoal', changes: [putGoal(goal)] };
}

const goalMoveNames: Readonly<Record<GoalState, Command['name']>> = {
  open: 'command.reopenGoal',
  progressing: 'command.progressGoal',
  achieved: 'command.achieveGoal',
  dropped: 'command.dropGoal',
};

export function moveGoalCommand(goal: Goal, to: GoalState, context: DomainContext): Command {
  const moved = moveGoal(goal, to, context);
  return { name: goalMoveNames[to], changes: moved.ok ? [putGoal(moved.value)] : [] };
}

export function reachMilestoneCommand(
  goal: Goal,
  milestoneId: MilestoneId,
  isReached: boolean,
  context: DomainContext,
): Command {
  return {
    name: isReached ? 'command.reachMilestone' : 'command.reopenMilestone',
    changes: [putGoal(reachMilestone(goal, milestoneId, isReached, context))],
  };
}

/** Deletes a goal. What was to be done for it stays, without the goal. */
export function deleteGoalCommand({ id }: Goal, actions: readonly Action[]): Command {
  return {
    name: 'command.deleteGoal',
    changes: [
      { kind: 'delete', table: 'goals', id },
      ...actions
        .filter(({ goalId }) => goalId === id)
        .map((action) => putAction({ ...action, goalId: null })),
    ],
  };
}

function putCharter(entity: Charter): Change {
  return { kind: 'put', table: 'charters', entity };
}

export function writeCharterCommand(charter: Charter): Command {
  return { name: 'command.writeCharter', changes: [putCharter(charter)] };
}

export function agreeToCharterCommand(
  charters: readonly Charter[],
  draft: Charter,
  party: CharterParty,
  context: DomainContext,
): Command {
  const agreed = agreeToCharter(charters, draft, party, context);
  return { name: 'command.agreeToCharter', changes: agreed.ok ? agreed.value.map(putCharter) : [] };
}

export function withdrawAgreementCommand(draft: Charter, party: CharterParty): Command {
  return {
    name: 'command.withdrawAgreement',
    changes: [putCharter(withdrawAgreement(draft, party))],
  };
}

export function discardCharterCommand({ id }: Charter): Command {
  return { name: 'command.discardCharter', changes: [{ kind: 'delete', table: 'charters', id }] };
}
