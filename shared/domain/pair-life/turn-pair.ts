import type { DomainContext } from '#shared/domain/ids.ts';
import { movePair, type PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair, PairState } from '#shared/domain/pairing/pair.ts';
import { cancelSession } from '#shared/domain/sessions/session-decisions.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import type { IllegalTransition } from '#shared/domain/transition.ts';
import { succeed, type Result } from '#shared/lib/result.ts';

/** Sessions to be called off because of a turn, and what is said of it. */
export interface CalledOff {
  readonly sessions: readonly Session[];
  readonly reason: string;
}

/** A pair in its new state, and the sessions that were cancelled with it. */
export interface TurnedPair {
  readonly pair: Pair;
  readonly cancelled: readonly Session[];
}

/** The sessions the pair still has before it, by itself: those with other pairs are not its own to cancel. */
export function sessionsAhead(
  sessions: readonly Session[],
  { now }: Pick<DomainContext, 'now'>,
): readonly Session[] {
  return sessions.filter(
    (session) =>
      isUpcoming(session) &&
      session.startedAt === null &&
      session.pairIds.length === 1 &&
      Date.parse(session.startsAt) > Date.parse(now),
  );
}

/** Takes the pair to its next state, and calls off sessions on the coordinator's side. */
export function turnPair(
  pair: Pair,
  turn: PairTurn,
  calledOff: CalledOff,
  context: DomainContext,
): Result<TurnedPair, IllegalTransition<PairState>> {
  const moved = movePair(pair, turn, context);
  if (!moved.ok) return moved;
  const { sessions, reason } = calledOff;
  const cancelled = sessions.flatMap((session) => {
    const given = cancelSession(session, { by: 'coordinator', reason }, context);
    return given.ok ? [given.value] : [];
  });
  return succeed({ pair: moved.value, cancelled });
}
