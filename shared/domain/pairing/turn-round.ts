import type { DomainContext, PairId } from '#shared/domain/ids.ts';
import { roundTransitions, type Round, type RoundState } from '#shared/domain/programme/round.ts';
import { transition, type IllegalTransition } from '#shared/domain/transition.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Pair } from './pair.ts';
import { isRunning, movePair, type PairTurn } from './pair-decisions.ts';

/** What becomes of the round that runs now and of its pairs when the next one starts. */
export interface RoundTurn {
  readonly closedRound: Round;
  /** Planned until its pairs are published; starts today unless changed. */
  readonly nextRound: Round;
  /** The pairs that ran, as they read from now on. */
  readonly completedPairs: readonly Pair[];
  /** Never published, but on record: as they read from now on. */
  readonly endedPairs: readonly Pair[];
  /** Never published, and nothing of them to keep. */
  readonly droppedPairs: readonly Pair[];
}

/**
 * Closes a round and opens the one after it. A round that has not begun cannot be closed.
 *
 * @param onRecord pairs that left something behind, though they may never have run
 */
export function turnRound(
  round: Round,
  pairs: readonly Pair[],
  onRecord: ReadonlySet<PairId>,
  context: DomainContext,
): Result<RoundTurn, IllegalTransition<RoundState>> {
  const closed = transition(roundTransitions, round.state, 'closed');
  if (!closed.ok) return closed;
  const ofRound = pairs.filter(({ roundId }) => roundId === round.id);
  const turned = (pair: Pair, turn: PairTurn): readonly Pair[] => {
    const moved = movePair(pair, turn, context);
    return moved.ok ? [moved.value] : [];
  };
  const endedPairs = ofRound
    .filter((pair) => isPlan(pair) && onRecord.has(pair.id))
    .flatMap((pair) => turned(pair, { to: 'ended-early', reason: 'other', note: '' }));
  const ended = new Set(endedPairs.map(({ id }) => id));
  return {
    ok: true,
    value: {
      closedRound: { ...round, state: closed.value },
      nextRound: {
        id: context.newId(),
        programmeId: round.programmeId,
        number: round.number + 1,
        startsOn: context.today,
        state: 'planned',
      },
      completedPairs: ofRound
        .filter(isRunning)
        .flatMap((pair) => turned(pair, { to: 'completed', note: '' })),
      endedPairs,
      droppedPairs: ofRound.filter((pair) => isPlan(pair) && !ended.has(pair.id)),
    },
  };
}

function isPlan({ state }: Pair): boolean {
  return state === 'proposed' || state === 'accepted';
}

/** All pairs as they read once the round has turned. */
export function pairsAfterTurn(turn: RoundTurn, pairs: readonly Pair[]): readonly Pair[] {
  const { completedPairs, endedPairs } = turn;
  const over = new Map([...completedPairs, ...endedPairs].map((pair) => [pair.id, pair]));
  const dropped = new Set(turn.droppedPairs.map(({ id }) => id));
  return pairs.filter(({ id }) => !dropped.has(id)).map((pair) => over.get(pair.id) ?? pair);
}
