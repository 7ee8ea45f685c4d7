import type { DomainContext } from '#shared/domain/ids.ts';
import { transition, type IllegalTransition } from '#shared/domain/transition.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Exclusion } from './exclusion.ts';
import { pairTransitions, type Pair, type PairState } from './pair.ts';

/** The pair in its new state, or why it may not go there. */
export function movePair(pair: Pair, to: PairState): Result<Pair, IllegalTransition<PairState>> {
  const moved = transition(pairTransitions, pair.state, to);
  return moved.ok ? { ok: true, value: { ...pair, state: moved.value } } : moved;
}

/** The exclusion that keeps a rejected pair from being proposed again. */
export function exclusionForRejection(
  pair: Pair,
  privateReason: string,
  context: DomainContext,
): Exclusion {
  return {
    id: context.newId(),
    programmeId: pair.programmeId,
    personIds: [pair.mentorId, pair.menteeId],
    privateReason,
    createdAt: context.now,
  };
}

/** Pairs that hold a place now: a new proposal keeps them as they are. One that ended holds none, locked or not. */
export function isCommitted(pair: Pair): boolean {
  return (pair.isLocked && !isPast(pair)) || pair.state === 'accepted' || isRunning(pair);
}

function isRunning(pair: Pair): boolean {
  return pair.state === 'active' || pair.state === 'paused';
}

/** Pairs that have been and will not be proposed again. */
export function isPast(pair: Pair): boolean {
  return pair.state === 'completed' || pair.state === 'ended-early';
}

/** Whether the mentee named needs and the mentor meets none of them, not even in part. */
export function meetsNoNeed(pair: Pair): boolean {
  return pair.breakdown.some(
    ({ measure, points, reason }) =>
      measure === 'needs' && points === 0 && reason.kind === 'needs-met',
  );
}
