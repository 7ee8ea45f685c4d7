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
import { useCommand } from '#renderer/services/use-command.ts';
import type { PairLife } from '../queries.ts';
import {
  deleteGoalCommand,
  editGoalCommand,
  moveGoalCommand,
  reachMilestoneCommand,
  setGoalCommand,
} from './commands.ts';

/** What can be decided about the goals of a pair; each decision can be undone. */
export function useGoalDecisions({ pair, actions }: PairLife) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  return useMemo(
    () => ({
      /**
       * Sets a new goal, or writes an existing one anew.
       * @returns what is wrong with it; null once it is on the disk
       */
      store: async (
        goal: Goal | null,
        input: GoalInput,
      ): Promise<readonly GoalProblem[] | null> => {
        const context = domainContext();
        const written =
          goal === null ? setGoal(pair, input, context) : editGoal(goal, input, context);
        if (!written.ok) return written.error;
        const command =
          goal === null ? setGoalCommand(written.value) : editGoalCommand(written.value);
        const notice = t(goal === null ? 'pairLife.goal.added' : 'pairLife.goal.edited');
        return (await run(command, notice)) ? null : [];
      },
      move: (goal: Goal, to: GoalState) =>
        run(moveGoalCommand(goal, to, domainContext()), t(`pairLife.goal.moved.${to}`)),
      reach: (goal: Goal, milestoneId: MilestoneId, isReached: boolean) =>
        run(
          reachMilestoneCommand(goal, milestoneId, isReached, domainContext()),
          t(isReached ? 'pairLife.milestone.reached' : 'pairLife.milestone.reopened'),
        ),
      remove: (goal: Goal) => run(deleteGoalCommand(goal, actions), t('pairLife.goal.deleted')),
    }),
    [actions, domainContext, pair, run, t],
  );
}
