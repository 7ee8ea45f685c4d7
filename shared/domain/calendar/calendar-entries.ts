import type { CalendarDate, PairId } from '#shared/domain/ids.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { Goal, Milestone } from '#shared/domain/pair-life/goal.ts';
import type { Session } from '#shared/domain/sessions/session.ts';

/** What a calendar shows: sessions at their time, and what falls due on a day. */
export type CalendarEntry =
  | { readonly kind: 'session'; readonly session: Session; readonly pairIds: readonly PairId[] }
  | {
      readonly kind: 'milestone';
      readonly milestone: Milestone;
      readonly goal: Goal;
      readonly day: CalendarDate;
      readonly pairIds: readonly PairId[];
      readonly isDone: boolean;
    }
  | {
      readonly kind: 'goal';
      readonly goal: Goal;
      readonly day: CalendarDate;
      readonly pairIds: readonly PairId[];
      readonly isDone: boolean;
    }
  | {
      readonly kind: 'action';
      readonly action: Action;
      readonly day: CalendarDate;
      readonly pairIds: readonly PairId[];
      readonly isDone: boolean;
    };

/** What falls due on a day. */
export type DueEntry = Exclude<CalendarEntry, { readonly kind: 'session' }>;

/** Goals and actions that were given up are due no longer. */
export function listEntries(life: {
  readonly sessions: readonly Session[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
}): readonly CalendarEntry[] {
  return [
    ...life.sessions.map((session): CalendarEntry => ({
      kind: 'session',
      session,
      pairIds: session.pairIds,
    })),
    ...life.goals.filter(({ state }) => state !== 'dropped').flatMap(entriesOfGoal),
    ...life.actions.filter(({ state }) => state !== 'dropped').flatMap(entriesOfAction),
  ];
}

function entriesOfGoal(goal: Goal): readonly CalendarEntry[] {
  const pairIds = [goal.pairId];
  const milestones = goal.milestones.flatMap((milestone): CalendarEntry[] => {
    const { dueOn: day, reachedOn } = milestone;
    if (day === null) return [];
    return [{ kind: 'milestone', milestone, goal, day, pairIds, isDone: reachedOn !== null }];
  });
  if (goal.dueOn === null) return milestones;
  const isDone = goal.state === 'achieved';
  return [{ kind: 'goal', goal, day: goal.dueOn, pairIds, isDone }, ...milestones];
}

function entriesOfAction(action: Action): readonly CalendarEntry[] {
  if (action.dueOn === null) return [];
  const isDone = action.state === 'done';
  return [{ kind: 'action', action, day: action.dueOn, pairIds: [action.pairId], isDone }];
}
