import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import { pairsAfterTurn, type RoundTurn } from '#shared/domain/pairing/turn-round.ts';
import { leaveSessions } from '#shared/domain/sessions/leave-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';

/** The sessions ahead as they read once the pairs of the round are over; undefined until they have been read. */
export function useLeftSessions(
  turn: RoundTurn,
  pairs: readonly Pair[],
): readonly Session[] | undefined {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  return useLiveQuery(async () => {
    const sessions = await listSessions(database, turn.closedRound.programmeId);
    const after = pairsAfterTurn(turn, pairs);
    const goingOn = new Set(after.filter((pair) => !isPast(pair)).map(({ id }) => id));
    const { completedPairs, endedPairs, droppedPairs } = turn;
    const leavers = [...completedPairs, ...endedPairs, ...droppedPairs];
    const leaving = {
      pairIds: new Set(leavers.map(({ id }) => id)),
      isOver: (id: PairId) => !goingOn.has(id),
      reason: t('pairing.state.completed'),
    };
    return leaveSessions(sessions, leaving, domainContext());
  }, [database, domainContext, pairs, t, turn]);
}
