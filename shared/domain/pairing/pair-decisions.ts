import type { DomainContext, PersonId, ProgrammeId, RoundId } from '#shared/domain/ids.ts';
import { transition, type IllegalTransition } from '#shared/domain/transition.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Exclusion } from './exclusion.ts';
import type { BreakdownLine, PairObstacle } from './match-result.ts';
import { pairTransitions, type Pair, type PairEndReason, type PairState } from './pair.ts';
import { sharedBreakdown } from './shared-breakdown.ts';

export type MovedPair = Result<Pair, IllegalTransition<PairState>>;

function moveTo(pair: Pair, to: PairState, details: Partial<Pair>): MovedPair {
  const moved = transition(pairTransitions, pair.state, to);
  if (!moved.ok) return moved;
  // Staying where one is changes nothing, so the day of the first time stands.
  return {
    ok: true,
    value: moved.value === pair.state ? pair : { ...pair, ...details, state: to },
  };
}

/** What a pair is to come to once it was accepted, and what the coordinator says of it. */
export type PairTurn = { readonly note: string } & (
  | { readonly to: 'active' | 'paused' | 'completed' }
  | { readonly to: 'ended-early'; readonly reason: PairEndReason }
);

/**
 * The pair in its new state with the step in its history, or why it may not go there. Accepting and
 * publishing have a day of their own instead.
 */
export function movePair(
  pair: Pair,
  turn: PairTurn,
  { today }: Pick<DomainContext, 'today'>,
): MovedPair {
  const step = {
    to: turn.to,
    on: today,
    reason: turn.to === 'ended-early' ? turn.reason : null,
    note: turn.note.trim(),
  };
  // One that ended before it was accepted or published is both on the day it is taken up.
  const begins = turn.to === 'active' && pair.activeOn === null;
  const acceptedOn = begins ? (pair.acceptedOn ?? today) : pair.acceptedOn;
  const activeOn = begins ? today : pair.activeOn;
  return moveTo(pair, turn.to, { acceptedOn, activeOn, history: [...pair.history, step] });
}

export function acceptPair(pair: Pair, { today }: Pick<DomainContext, 'today'>): MovedPair {
  return moveTo(pair, 'accepted', { acceptedOn: today });
}

/** An accepted pair as a mere proposal again. */
export function takeBackAcceptance(pair: Pair): MovedPair {
  return moveTo(pair, 'proposed', { acceptedOn: null });
}

/** The pair begins: from today on it runs. */
export function publishPair(pair: Pair, { today }: Pick<DomainContext, 'today'>): MovedPair {
  return moveTo(pair, 'active', { activeOn: pair.activeOn ?? today });
}

/** What the coordinator put together, and the engine's view of it (`PairingEngine.report`). */
export interface PairByHand {
  readonly programmeId: ProgrammeId;
  readonly roundId: RoundId;
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
  readonly score: number;
  readonly breakdown: readonly BreakdownLine[];
  readonly obstacle: PairObstacle | null;
  /** Why the obstacle was overridden; left out of the pair when there was none. */
  readonly overrideReason: string;
}

/** A proposed pair that the next proposals keep, since the coordinator made it. */
export function pairByHand(input: PairByHand, context: DomainContext): Pair {
  const { programmeId, roundId, mentorId, menteeId, score, breakdown } = input;
  return {
    id: context.newId(),
    programmeId,
    roundId,
    scenarioId: null,
    mentorId,
    menteeId,
    score,
    breakdown: sharedBreakdown(breakdown),
    state: 'proposed',
    overrideReason: input.obstacle === null ? '' : input.overrideReason.trim(),
    isLocked: true,
    acceptedOn: null,
    activeOn: null,
    history: [],
  };
}

/** The exclusion that keeps a rejected pair from being proposed again. */
export function exclusionForRejection(
  { programmeId, mentorId, menteeId }: Pair,
  privateReason: string,
  context: DomainContext,
): Exclusion {
  const decision = { personIds: [mentorId, menteeId], askedBy: null, privateReason } as const;
  return keepApart(programmeId, decision, context);
}

/** Two people who are not to be paired: by the coordinator's decision, or because one of them asked. */
export function keepApart(
  programmeId: ProgrammeId,
  decision: Pick<Exclusion, 'personIds' | 'askedBy' | 'privateReason'>,
  context: DomainContext,
): Exclusion {
  return { ...decision, id: context.newId(), programmeId, createdAt: context.now };
}

/** Pairs that hold a place now: a new proposal keeps them as they are. One that ended holds none, locked or not. */
export function isCommitted(pair: Pair): boolean {
  return (pair.isLocked && !isPast(pair)) || pair.state === 'accepted' || isRunning(pair);
}

/** Pairs that have begun and not ended. */
export function isRunning(pair: Pair): boolean {
  return pair.state === 'active' || pair.state === 'paused';
}

/** Pairs that sessions are planned for: those that run, and those that are about to. */
export function canMeet(pair: Pair): boolean {
  return isRunning(pair) || pair.state === 'accepted';
}

/** In the order in which they are offered. */
const turns = ['active', 'paused', 'completed', 'ended-early'] as const;

/**
 * Where the coordinator can take a pair. A proposal that left nothing behind does not end: it is removed.
 *
 * @param hasTraces of a proposed pair, whether it left anything behind before its acceptance was taken back
 */
export function possibleTurns(
  { state }: Pick<Pair, 'state'>,
  hasTraces = false,
): readonly PairTurn['to'][] {
  if (state === 'proposed' && !hasTraces) return [];
  return turns.filter(
    // An accepted pair begins with its round, when it is published.
    (turn) => pairTransitions[state].includes(turn) && !(state === 'accepted' && turn === 'active'),
  );
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
