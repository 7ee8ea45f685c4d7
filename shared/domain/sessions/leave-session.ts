import type { DomainContext, PairId } from '#shared/domain/ids.ts';
import { cancelSession } from './session-decisions.ts';
import { isUpcoming, type Session } from './session.ts';

/** Pairs that come to no more sessions, and what the coordinator says of it. */
export interface Leaving {
  readonly pairIds: ReadonlySet<PairId>;
  /** Whether a pair that stays in a session is over or gone as well: it keeps none going. */
  isOver(pairId: PairId): boolean;
  /** What is said of sessions that nobody keeps. */
  readonly reason: string;
}

/** Whether it is expected, its hour has not come, and nobody has begun it. */
export function isAhead(session: Session, { now }: Pick<DomainContext, 'now'>): boolean {
  return (
    isUpcoming(session) &&
    session.startedAt === null &&
    Date.parse(session.startsAt) > Date.parse(now)
  );
}

/**
 * The sessions ahead that change because pairs leave: others keep what they share with them, and what
 * nobody keeps is cancelled on the coordinator's side. What is past or under way stays as it was.
 */
export function leaveSessions(
  sessions: readonly Session[],
  leaving: Leaving,
  context: DomainContext,
): readonly Session[] {
  return sessions.flatMap((session): readonly Session[] => {
    if (!isAhead(session, context)) return [];
    if (!session.pairIds.some((id) => leaving.pairIds.has(id))) return [];
    if (isKept(session, leaving)) {
      const pairIds = session.pairIds.filter((id) => !leaving.pairIds.has(id));
      return [{ ...session, pairIds, sequence: session.sequence + 1 }];
    }
    const absence = { by: 'coordinator', reason: leaving.reason } as const;
    const cancelled = cancelSession(session, absence, context);
    return cancelled.ok ? [cancelled.value] : [];
  });
}

/** Whether some other pair keeps the session going. */
export function isKept(
  { pairIds }: Pick<Session, 'pairIds'>,
  leaving: Pick<Leaving, 'pairIds' | 'isOver'>,
): boolean {
  return pairIds.some((id) => !leaving.pairIds.has(id) && !leaving.isOver(id));
}
