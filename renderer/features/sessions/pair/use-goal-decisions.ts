import { useMemo } from 'react';
import type { MilestoneId } from '#shared/domain/ids.ts';
import {
  editGoal,
  setGoal,
  type GoalInput,
  type GoalProblem,
} from '#shared/domain/pair-life/goal-decisions.ts';
import type { Goal, GoalState } from '#shared/domain/pair-life/goal.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand, type Command } from '#renderer/services/use-command.ts';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import { listActionsOfPair } from '#renderer/storage/repositories/actions.ts';
import { getGoal } from '#renderer/storage/repositories/goals.ts';
import type { PairLife } from '../queries.ts';
import {
  deleteGoalCommand,
  editGoalCommand,
  moveGoalCommand,
  reachMilestoneCommand,
  setGoalCommand,
} from './commands.ts';

/**
 * What can be decided about the goals of a pair; each decision can be undone. It is made on what is stored
 * when its turn comes: of two quick clicks, neither starts from what was there before the other.
 */
export function useGoalDecisions({ pair }: PairLife) {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const inTurn = useInTurn();
  return useMemo(() => {
    const change = async (
      goal: Goal,
      command: (stored: Goal) => Command | Promise<Command>,
      notice: string,
    ): Promise<boolean> =>
      inTurn(async () => {
        const stored = await getGoal(database, goal.id);
        return stored !== null && run(await command(stored), notice);
      });
    return {
      /**
       * Sets a new goal, or writes an existing one anew.
       * @returns what is wrong with it; null once it is on the disk
       */
      store: async (goal: Goal | null, input: GoalInput): Promise<readonly GoalProblem[] | null> =>
        inTurn(async () => {
          const context = domainContext();
          const before = goal === null ? null : await getGoal(database, goal.id);
          const written =
            before === null ? setGoal(pair, input, context) : editGoal(before, input, context);
          if (!written.ok) return written.error;
          const command =
            before === null ? setGoalCommand(written.value) : editGoalCommand(written.value);
          const notice = t(before === null ? 'pairLife.goal.added' : 'pairLife.goal.edited');
          return (await run(command, notice)) ? null : [];
        }),
      move: async (goal: Goal, to: GoalState) =>
        change(
          goal,
          (stored) => moveGoalCommand(stored, to, domainContext()),
          t(`pairLife.goal.moved.${to}`),
        ),
      reach: async (goal: Goal, milestoneId: MilestoneId, isReached: boolean) =>
        change(
          goal,
          (stored) => reachMilestoneCommand(stored, milestoneId, isReached, domainContext()),
          t(isReached ? 'pairLife.milestone.reached' : 'pairLife.milestone.reopened'),
        ),
      remove: async (goal: Goal) =>
        change(
          goal,
          async (stored) => deleteGoalCommand(stored, await listActionsOfPair(database, pair.id)),
          t('pairLife.goal.deleted'),
        ),
    };
  }, [database, domainContext, inTurn, pair, run, t]);
}
