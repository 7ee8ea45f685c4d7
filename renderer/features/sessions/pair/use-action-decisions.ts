import { useMemo } from 'react';
import {
  addAction,
  editAction,
  type ActionInput,
  type ActionProblem,
} from '#shared/domain/pair-life/action-decisions.ts';
import type { Action, ActionState } from '#shared/domain/pair-life/action.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import type { PairLife } from '../queries.ts';
import {
  addActionCommand,
  deleteActionCommand,
  editActionCommand,
  moveActionCommand,
} from './commands.ts';

/** What became of an action that was to be stored: what is wrong with it, or whether it is on the disk. */
export type StoredAction = ActionProblem | 'stored' | 'failed';

/** What can be decided about the actions of a pair; each decision can be undone. */
export function useActionDecisions({ pair }: PairLife) {
  const { t } = useLanguage();
  const { domainContext } = useServices();
  const run = useCommand();
  return useMemo(
    () => ({
      add: async (input: ActionInput): Promise<StoredAction> => {
        const added = addAction(pair, input, domainContext());
        if (!added.ok) return added.error;
        const isStored = await run(addActionCommand(added.value), t('pairLife.action.added'));
        return isStored ? 'stored' : 'failed';
      },
      edit: async (action: Action, input: ActionInput): Promise<StoredAction> => {
        const edited = editAction(pair, action, input);
        if (!edited.ok) return edited.error;
        const isStored = await run(editActionCommand(edited.value), t('pairLife.action.edited'));
        return isStored ? 'stored' : 'failed';
      },
      move: (action: Action, to: ActionState) =>
        run(moveActionCommand(action, to, domainContext()), t(`pairLife.action.moved.${to}`)),
      remove: (action: Action) => run(deleteActionCommand(action), t('pairLife.action.deleted')),
    }),
    [domainContext, pair, run, t],
  );
}
