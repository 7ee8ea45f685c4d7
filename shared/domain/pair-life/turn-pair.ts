import type { DomainContext, PairId } from '#shared/domain/ids.ts';
import { movePair, type PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair, PairState } from '#shared/domain/pairing/pair.ts';
import { leaveSessions } from '#shared/domain/sessions/leave-session.ts';
import { cancelSession, missSession } from '#shared/domain/sessions/session-decisions.ts';
import type { IllegalTransition } from '#shared/domain/transition.ts';
import { succeed, type Result } from '#shared/lib/result.ts';
import { moveAction } from './action-decisions.ts';
import { moveGoal } from './goal-decisions.ts';
import type { Matter, OpenMatters, PairMatters } from './open-matters.ts';

/** Of what a pair has before it, what goes with its turn; and what is said of sessions given up. */
export interface SettledMatters extends OpenMatters {
  readonly reason: string;
}

/** A pair in its new state, and all that changed with it. */
export interface TurnedPair extends PairMatters {
  readonly pair: Pair;
}

/** Those of the matters that were chosen to be settled. */
export function chosenMatters(
  matters: OpenMatters,
  chosen: ReadonlySet<Matter>,
  reason: string,
): SettledMatters {
  return {
    ahead: chosen.has('ahead') ? matters.ahead : [],
    shared: chosen.has('shared') ? matters.shared : [],
    overdue: chosen.has('overdue') ? matters.overdue : [],
    goals: chosen.has('goals') ? matters.goals : [],
    actions: chosen.has('actions') ? matters.actions : [],
    reason,
  };
}

/** Takes the pair to its next state, with what is settled with it. */
export function turnPair(
  pair: Pair,
  turn: PairTurn,
  settled: SettledMatters,
  context: DomainContext,
): Result<TurnedPair, IllegalTransition<PairState>> {
  const moved = movePair(pair, turn, context);
  if (!moved.ok) return moved;
  return succeed({
    pair: moved.value,
    ...settleMatters(new Set([pair.id]), settled, context),
  });
}

/**
 * What changes with the pairs that stop. Sessions ahead are cancelled on the coordinator's side, or left
 * to the pairs that share them; overdue ones count as missed; goals and actions are dropped.
 */
export function settleMatters(
  pairIds: ReadonlySet<PairId>,
  settled: SettledMatters,
  context: DomainContext,
): PairMatters {
  const absence = { by: 'coordinator', reason: settled.reason } as const;
  const leaving = { pairIds, isOver: () => false, reason: settled.reason };
  return {
    sessions: [
      ...changed(settled.ahead.map((session) => cancelSession(session, absence, context))),
      ...leaveSessions(settled.shared, leaving, context),
      ...changed(settled.overdue.map((session) => missSession(session, absence, context))),
    ],
    goals: changed(settled.goals.map((goal) => moveGoal(goal, 'dropped', context))),
    actions: changed(settled.actions.map((action) => moveAction(action, 'dropped', context))),
  };
}

function changed<Value, Problem>(results: readonly Result<Value, Problem>[]): readonly Value[] {
  return results.flatMap((result) => (result.ok ? [result.value] : []));
}
