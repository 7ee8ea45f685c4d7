import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { findPairsWithTraces } from '#renderer/storage/repositories/pair-traces.ts';

/** Those of the pairs that have begun, or left anything behind: they can end then, and are never deleted. */
export async function listOnRecord(
  database: BinomeDatabase,
  pairs: readonly Pair[],
): Promise<ReadonlySet<PairId>> {
  const hasBegun = (pair: Pair) => isRunning(pair) || isPast(pair);
  const plans = pairs.filter((pair) => !hasBegun(pair)).map(({ id }) => id);
  const traced = await findPairsWithTraces(database, plans);
  return new Set([...pairs.filter(hasBegun).map(({ id }) => id), ...traced]);
}

/** Whether the pair is one of those; undefined until it is known. */
export function useStaysOnRecord(pair: Pair): boolean | undefined {
  const { database } = useServices();
  return useLiveQuery(
    async () => (await listOnRecord(database, [pair])).has(pair.id),
    [database, pair],
  );
}
