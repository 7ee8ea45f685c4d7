import { useParams } from 'react-router';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { readNamedPairs, readPairsAtHand, type NamedPair } from './named-pairs.ts';
import { readSessionsToStart, type SessionToStart } from './sessions-to-start.ts';

/** The pairs that commands can be about. */
interface PairsToChoose {
  /** Of the screen that is open; one, or several of a workshop. */
  readonly atHand: readonly NamedPair[];
  /** Of the whole programme. */
  readonly all: readonly NamedPair[];
}

/** Undefined until they have been read. */
export function usePairsToChoose(programmeId: ProgrammeId | null): PairsToChoose | undefined {
  const { database } = useServices();
  const { pairId, sessionId } = useParams();
  return useLiveQuery(async () => {
    const [atHand, all] = await Promise.all([
      readPairsAtHand(database, { pairId, sessionId }),
      programmeId === null ? [] : readNamedPairs(database, programmeId),
    ]);
    return { atHand, all };
  }, [database, pairId, programmeId, sessionId]);
}

/** Undefined until they have been read. */
export function useSessionsToStart(
  programmeId: ProgrammeId | null,
): readonly SessionToStart[] | undefined {
  const { database, domainContext } = useServices();
  return useLiveQuery(
    async () =>
      programmeId === null ? [] : readSessionsToStart(database, programmeId, domainContext().now),
    [database, domainContext, programmeId],
  );
}
