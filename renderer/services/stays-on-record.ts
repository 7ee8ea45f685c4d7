import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listActionsOfPair } from '#renderer/storage/repositories/actions.ts';
import { listChartersOfPair } from '#renderer/storage/repositories/charters.ts';
import { listGoalsOfPair } from '#renderer/storage/repositories/goals.ts';
import { listOpenNotes, listSealedNotes } from '#renderer/storage/repositories/notes.ts';
import { listSessionsOfPair } from '#renderer/storage/repositories/sessions.ts';

/** Whether a pair has begun, or left anything behind: it can end then, and is never deleted. */
export async function staysOnRecord(database: BinomeDatabase, pair: Pair): Promise<boolean> {
  if (isRunning(pair) || isPast(pair)) return true;
  const traces = await Promise.all([
    listSessionsOfPair(database, pair.id),
    listGoalsOfPair(database, pair.id),
    listActionsOfPair(database, pair.id),
    listChartersOfPair(database, pair.id),
    listOpenNotes(database, pair.id),
    listSealedNotes(database, pair.id),
  ]);
  return traces.some((found) => found.length > 0);
}

/** Those of the pairs that stay on record. */
export async function listOnRecord(
  database: BinomeDatabase,
  pairs: readonly Pair[],
): Promise<ReadonlySet<PairId>> {
  const stay = await Promise.all(pairs.map((pair) => staysOnRecord(database, pair)));
  return new Set(pairs.filter((_pair, place) => stay[place] === true).map(({ id }) => id));
}

/** As `staysOnRecord`; undefined until it is known. */
export function useStaysOnRecord(pair: Pair): boolean | undefined {
  const { database } = useServices();
  return useLiveQuery(() => staysOnRecord(database, pair), [database, pair]);
}
