import type { PairId } from '#shared/domain/ids.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { listInterventionsOfPairs } from '#renderer/storage/repositories/interventions.ts';
import type { Command } from './use-command.ts';

/** The command with the nudges of the pairs it deletes: they go with them, and one undo brings back both. */
export async function withNudges(database: BinomeDatabase, command: Command): Promise<Command> {
  const pairIds = command.changes.flatMap((change): readonly PairId[] =>
    change.kind === 'delete' && change.table === 'pairs' && isId<PairId>(change.id)
      ? [change.id]
      : [],
  );
  if (pairIds.length === 0) return command;
  const nudges = await listInterventionsOfPairs(database, pairIds);
  return {
    ...command,
    changes: [
      ...command.changes,
      ...nudges.map(({ id }) => ({ kind: 'delete', table: 'interventions', id }) as const),
    ],
  };
}
