import type { CalendarDate, DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { transition, type IllegalTransition } from '#shared/domain/transition.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { actionTransitions, type Action, type ActionState } from './action.ts';

/** What an action is written down with. */
export type ActionInput = Pick<Action, 'sessionId' | 'goalId' | 'title' | 'ownerId' | 'dueOn'>;

export const maximumActionTitleLength = 300;

export const actionProblems = ['title-missing', 'title-too-long', 'owner-outside'] as const;
/** `owner-outside`: an action belongs to one of the two. */
export type ActionProblem = (typeof actionProblems)[number];

export type ActionResult = Result<Action, ActionProblem>;

type Couple = Pick<Pair, 'id' | 'programmeId' | 'mentorId' | 'menteeId'>;

function problemOf(pair: Couple, { title, ownerId }: ActionInput): ActionProblem | null {
  const length = title.trim().length;
  if (length === 0) return 'title-missing';
  if (length > maximumActionTitleLength) return 'title-too-long';
  return ownerId === pair.mentorId || ownerId === pair.menteeId ? null : 'owner-outside';
}

export function addAction(pair: Couple, input: ActionInput, context: DomainContext): ActionResult {
  const problem = problemOf(pair, input);
  if (problem !== null) return fail(problem);
  return succeed({
    ...input,
    title: input.title.trim(),
    id: context.newId(),
    programmeId: pair.programmeId,
    pairId: pair.id,
    state: 'open',
    doneOn: null,
  });
}

export function editAction(pair: Couple, action: Action, input: ActionInput): ActionResult {
  const problem = problemOf(pair, input);
  if (problem !== null) return fail(problem);
  return succeed({ ...action, ...input, title: input.title.trim() });
}

/** An action that is open again has no day it was done. */
export function moveAction(
  action: Action,
  to: ActionState,
  { today }: Pick<DomainContext, 'today'>,
): Result<Action, IllegalTransition<ActionState>> {
  const allowed = transition(actionTransitions, action.state, to);
  if (!allowed.ok) return allowed;
  if (action.state === to) return succeed(action);
  return succeed({ ...action, state: to, doneOn: to === 'done' ? today : null });
}

/** An action due today still has the day. */
export function isOverdue({ state, dueOn }: Action, today: CalendarDate): boolean {
  return state === 'open' && dueOn !== null && dueOn < today;
}

/** What is due first comes first; what has no day comes last, in the order it was noted. */
export function byDueDay(a: Action, b: Action): number {
  if (a.dueOn !== b.dueOn) {
    if (a.dueOn === null) return 1;
    if (b.dueOn === null) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}
