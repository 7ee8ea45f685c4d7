import type { PersonId } from '#shared/domain/ids.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { personIn, type BoardPair } from './board-model.ts';
import type { Move } from './plan-move.ts';

/**
 * Pairs two people whatever they have now. Whoever has no place left gives up a pair for it: a mere
 * proposal before one that was accepted, one that has begun last; among those an unlocked one first,
 * then the one with the lowest fit.
 */
export function planCouple(
  couple: MentorAndMentee,
  pairs: readonly BoardPair[],
  capacityOf: (personId: PersonId) => number,
): Move {
  const remove = new Set<Pair>();
  for (const role of ['mentor', 'mentee'] as const satisfies readonly PairRole[]) {
    const personId = personIn(couple, role);
    const theirs = pairs.filter(({ pair }) => personIn(pair, role) === personId);
    if (theirs.length < Math.max(1, capacityOf(personId))) continue;
    const [given] = theirs.toSorted(
      (a, b) =>
        stageOf(a.pair) - stageOf(b.pair) ||
        Number(a.pair.isLocked) - Number(b.pair.isLocked) ||
        a.score - b.score,
    );
    if (given !== undefined) remove.add(given.pair);
  }
  return { add: [couple], remove: [...remove] };
}

/** How far a pair has come: the further, the more is lost with it. */
function stageOf(pair: Pair): number {
  if (isRunning(pair)) return 2;
  return pair.state === 'accepted' ? 1 : 0;
}
