import type { PersonId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { countTaken, hasPlaceLeft } from './places.ts';

/** Everyone who has a card of their own on the board, search and filter aside: a place is left in one of their roles. */
export function peopleWithPlaces(
  participants: readonly Participant[],
  pairs: readonly Pair[],
): ReadonlySet<PersonId> {
  const taken = countTaken(pairs.filter((pair) => !isPast(pair)));
  const waiting = participants.filter(
    (one) => hasPlaceLeft(one, 'mentor', taken) || hasPlaceLeft(one, 'mentee', taken),
  );
  return new Set(waiting.map(({ person }) => person.id));
}
