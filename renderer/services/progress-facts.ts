import { useSyncExternalStore } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { useServices } from './app-services.tsx';
import { createFactsReader } from './progress-facts-reader.ts';
import { factsStoreOf } from './progress-facts-store.ts';

/** All that a programme's figures rest on. Undefined until it has been read; null when the programme is gone. */
export function useProgressFacts(programmeId: ProgrammeId): ProgressFacts | null | undefined {
  const { database } = useServices();
  const store = factsStoreOf(database, programmeId);
  const state = useSyncExternalStore(store.subscribe, store.current);
  if (state.kind === 'failed') throw state.error;
  return state.kind === 'read' ? state.facts : undefined;
}

/**
 * The facts of every programme but one, read only while they are wanted. Null while they are not,
 * undefined until they have been read.
 */
export function useOtherProgressFacts(
  programmeId: ProgrammeId,
  isWanted: boolean,
): readonly ProgressFacts[] | null | undefined {
  const { database } = useServices();
  return useLiveQuery(
    () => (isWanted ? readOthers(database, programmeId) : null),
    [database, isWanted, programmeId],
  );
}

async function readOthers(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly ProgressFacts[]> {
  const others = (await listProgrammes(database)).filter(({ id }) => id !== programmeId);
  const facts = await Promise.all(others.map(({ id }) => createFactsReader(database, id).read()));
  return facts.filter((read) => read !== null);
}
