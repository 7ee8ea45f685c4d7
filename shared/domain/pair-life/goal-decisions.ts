import type { CalendarDate, DomainContext, MilestoneId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { transition, type IllegalTransition } from '#shared/domain/transition.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { goalTransitions, type Goal, type GoalState, type Milestone } from './goal.ts';

/** A milestone as it is written down; one that is new has no id yet. */
export interface MilestoneInput {
  readonly id: MilestoneId | null;
  readonly title: string;
  readonly dueOn: CalendarDate | null;
}

/** What a goal is set with. */
export interface GoalInput extends Pick<
  Goal,
  'direction' | 'title' | 'skillId' | 'measure' | 'baseline' | 'target' | 'current' | 'dueOn'
> {
  readonly milestones: readonly MilestoneInput[];
}

/** Of what a goal or a milestone is called, and of what a goal is measured by. */
export const maximumGoalTitleLength = 200;

/** What can be counted of a goal, in the order it is told. */
export const goalFigures = ['baseline', 'target', 'current'] as const;

/** The largest figure a goal can have, either way: beyond it sums are no longer exact. */
export const largestGoalFigure = 1e12;

export type GoalProblem =
  | 'title-missing'
  | 'title-too-long'
  | 'measure-too-long'
  | `${(typeof goalFigures)[number]}-out-of-range`
  | 'milestone-too-long';

export type GoalResult = Result<Goal, readonly GoalProblem[]>;

function problemsOf(input: GoalInput): readonly GoalProblem[] {
  const problems: GoalProblem[] = [];
  if (input.title.trim() === '') problems.push('title-missing');
  if (isTooLong(input.title)) problems.push('title-too-long');
  if (isTooLong(input.measure)) problems.push('measure-too-long');
  for (const figure of goalFigures) {
    if (!isInRange(input[figure])) problems.push(`${figure}-out-of-range`);
  }
  if (input.milestones.some(({ title }) => isTooLong(title))) problems.push('milestone-too-long');
  return problems;
}

function isTooLong(text: string): boolean {
  return text.trim().length > maximumGoalTitleLength;
}

function isInRange(figure: number | null): boolean {
  return figure === null || (Number.isFinite(figure) && Math.abs(figure) <= largestGoalFigure);
}

/** A goal nobody has worked on yet. */
export function setGoal(
  pair: Pick<Pair, 'id' | 'programmeId'>,
  input: GoalInput,
  context: DomainContext,
): GoalResult {
  const problems = problemsOf(input);
  if (problems.length > 0) return fail(problems);
  return succeed({
    ...written(input, [], context),
    id: context.newId(),
    programmeId: pair.programmeId,
    pairId: pair.id,
    state: 'open',
    movedOn: context.today,
    history: [],
  });
}

/** The goal as written anew. A new figure is a move, and with it an open goal is under way. */
export function editGoal(goal: Goal, input: GoalInput, context: DomainContext): GoalResult {
  const problems = problemsOf(input);
  if (problems.length > 0) return fail(problems);
  const edited = { ...goal, ...written(input, goal.milestones, context) };
  return succeed(input.current === goal.current ? edited : moved(edited, context));
}

function written(
  input: GoalInput,
  before: readonly Milestone[],
  context: DomainContext,
): Omit<Goal, 'id' | 'programmeId' | 'pairId' | 'state' | 'movedOn' | 'history'> {
  const milestones = input.milestones.flatMap(({ id, title, dueOn }): readonly Milestone[] => {
    const text = title.trim();
    if (text === '') return [];
    const known = before.find((milestone) => milestone.id === id);
    return [
      {
        id: known?.id ?? context.newId(),
        title: text,
        dueOn,
        reachedOn: known?.reachedOn ?? null,
      },
    ];
  });
  return {
    direction: input.direction,
    title: input.title.trim(),
    skillId: input.skillId,
    measure: input.measure.trim(),
    baseline: input.baseline,
    target: input.target,
    current: input.current,
    dueOn: input.dueOn,
    milestones,
  };
}

/** A milestone reached today, or not reached after all. The first one reached puts an open goal under way. */
export function reachMilestone(
  goal: Goal,
  milestoneId: MilestoneId,
  isReached: boolean,
  context: Pick<DomainContext, 'today'>,
): Goal {
  const milestone = goal.milestones.find(({ id }) => id === milestoneId);
  if (milestone === undefined || (milestone.reachedOn !== null) === isReached) return goal;
  const reachedOn = isReached ? context.today : null;
  const milestones = goal.milestones.map((one) =>
    one.id === milestoneId ? { ...one, reachedOn } : one,
  );
  return moved({ ...goal, milestones }, context);
}

/** One that is achieved or dropped stays so since the day it was: what is put right later moves it no more. */
function moved(goal: Goal, context: Pick<DomainContext, 'today'>): Goal {
  if (goal.state === 'achieved' || goal.state === 'dropped') return goal;
  return turned(goal, 'progressing', context);
}

/** The goal in that state from today; how it stood until then is kept, once for each day. */
function turned(goal: Goal, to: GoalState, { today }: Pick<DomainContext, 'today'>): Goal {
  const { state, movedOn, history } = goal;
  const before = [...history.filter(({ on }) => on < movedOn), { to: state, on: movedOn }];
  return { ...goal, state: to, movedOn: today, history: before.filter(({ on }) => on < today) };
}

export function moveGoal(
  goal: Goal,
  to: GoalState,
  context: Pick<DomainContext, 'today'>,
): Result<Goal, IllegalTransition<GoalState>> {
  const allowed = transition(goalTransitions, goal.state, to);
  if (!allowed.ok) return allowed;
  return succeed(goal.state === to ? goal : turned(goal, to, context));
}
