import type { PairId } from '#shared/domain/ids.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';

/** Those of the pairs that left anything behind; one question for each kind of trace, however many pairs. */
export async function findPairsWithTraces(
  database: BinomeDatabase,
  pairIds: readonly PairId[],
): Promise<ReadonlySet<PairId>> {
  const { goals, actions, charters, pairNotes, coordinatorNotes, privateNotes } = database;
  const indexes = [goals, actions, charters, pairNotes, coordinatorNotes, privateNotes]
    .map((table) => table.where('fields.pairId'))
    .concat(database.sessions.where('fields.pairIds'));
  const found = await Promise.all(indexes.map((index) => index.anyOf([...pairIds]).uniqueKeys()));
  const traced = new Set<unknown>(found.flat());
  return new Set(pairIds.filter((id) => traced.has(id)));
}
