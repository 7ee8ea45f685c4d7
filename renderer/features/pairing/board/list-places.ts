import type { Candidate } from '#shared/domain/pairing/pairing-engine.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { otherRole, personIn } from './board-model.ts';
import { planMove, type Carried, type DropTarget } from './plan-move.ts';

/**
 * Where someone who is carried by keyboard can be put down: with each candidate, best first, in place
 * of whom they have now if they have no place left; last, out of the pair they come from.
 */
export function listPlaces(
  carried: Carried & { readonly kind: 'person' },
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
  hasPlaceLeft: (personId: Candidate['personId']) => boolean,
): readonly DropTarget[] {
  const role = otherRole(carried.role);
  const places = candidates.flatMap(({ personId }): readonly DropTarget[] =>
    hasPlaceLeft(personId)
      ? [{ kind: 'person', personId, role }]
      : pairs
          .filter((pair) => personIn(pair, role) === personId)
          .map((pair) => ({ kind: 'pair', pair })),
  );
  const wayOut: DropTarget = {
    kind: 'lane',
    lane: carried.role === 'mentor' ? 'mentors' : 'mentees',
  };
  return [...places, wayOut].filter((place) => planMove(carried, place, pairs) !== null);
}
