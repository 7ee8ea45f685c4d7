import type { DomainContext } from '#shared/domain/ids.ts';
import { roundTransitions, type Round, type RoundState } from '#shared/domain/programme/round.ts';
import { transition, type IllegalTransition } from '#shared/domain/transition.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Pair } from './pair.ts';
import { isRunning } from './pair-decisions.ts';

/** What becomes of the round that runs now and of its pairs when the next one starts. */
export interface RoundTurn {
  readonly closedRound: Round;
  /** Planned until its pairs are published; starts today unless changed. */
  readonly nextRound: Round;
  /** The pairs that ran, as they read from now on. */
  readonly completedPairs: readonly Pair[];
  /** Proposed or accepted, and never ran: there is nothing of them to keep. */
  readonly droppedPairs: readonly Pair[];
}

/** Closes a round and opens the one after it. A round that has not begun cannot be closed. */
export function turnRound(
  round: Round,
  pairs: readonly Pair[],
  context: DomainContext,
): Result<RoundTurn, IllegalTransition<RoundState>> {
  const closed = transition(roundTransitions, round.state, 'closed');
  if (!closed.ok) return closed;
  const ofRound = pairs.filter(({ roundId }) => roundId === round.id);
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
      completedPairs: ofRound.filter(isRunning).map((pair) => ({ ...pair, state: 'completed' })),
      droppedPairs: ofRound.filter(
        (pair) => pair.state === 'proposed' || pair.state === 'accepted',
      ),
    },
  };
}

/** All pairs as they read once the round has turned. */
export function pairsAfterTurn(turn: RoundTurn, pairs: readonly Pair[]): readonly Pair[] {
  const completed = new Map(turn.completedPairs.map((pair) => [pair.id, pair]));
  const dropped = new Set(turn.droppedPairs.map(({ id }) => id));
  return pairs.filter(({ id }) => !dropped.has(id)).map((pair) => completed.get(pair.id) ?? pair);
}
