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
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import { getAction } from '#renderer/storage/repositories/actions.ts';
import type { PairLife } from '../queries.ts';
import {
  addActionCommand,
  deleteActionCommand,
  editActionCommand,
  moveActionCommand,
} from './commands.ts';

/** What became of an action that was to be stored: what is wrong with it, or whether it is on the disk. */
export type StoredAction = ActionProblem | 'stored' | 'failed';

/**
 * What can be decided about the actions of a pair; each decision can be undone. It is made on what is
 * stored when its turn comes: of two quick clicks, neither starts from what was there before the other.
 */
export function useActionDecisions({ pair }: PairLife) {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const inTurn = useInTurn();
  return useMemo(
    () => ({
      add: async (input: ActionInput): Promise<StoredAction> => {
        const added = addAction(pair, input, domainContext());
        if (!added.ok) return added.error;
        const isStored = await run(addActionCommand(added.value), t('pairLife.action.added'));
        return isStored ? 'stored' : 'failed';
      },
      edit: async (action: Action, input: ActionInput): Promise<StoredAction> =>
        inTurn(async () => {
          const stored = (await getAction(database, action.id)) ?? action;
          const edited = editAction(pair, stored, input);
          if (!edited.ok) return edited.error;
          const isStored = await run(editActionCommand(edited.value), t('pairLife.action.edited'));
          return isStored ? 'stored' : 'failed';
        }),
      move: async (action: Action, to: ActionState) =>
        inTurn(async () => {
          const stored = await getAction(database, action.id);
          if (stored === null) return false;
          const command = moveActionCommand(stored, to, domainContext());
          return run(command, t(`pairLife.action.moved.${to}`));
        }),
      remove: (action: Action) => run(deleteActionCommand(action), t('pairLife.action.deleted')),
    }),
    [database, domainContext, inTurn, pair, run, t],
  );
}
