import type { PersonId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import {
  canBeMentored,
  canMentor,
  isTakingPart,
  type Participant,
} from '#shared/domain/people/participant.ts';
import { personIn } from './board-model.ts';

/** Everyone who has a card of their own on the board, search and filter aside: a place is left in one of their roles. */
export function peopleWithPlaces(
  participants: readonly Participant[],
  pairs: readonly Pair[],
): ReadonlySet<PersonId> {
  const standing = pairs.filter((pair) => !isPast(pair));
  const taken = {
    mentor: countBy(standing.map((pair) => personIn(pair, 'mentor'))),
    mentee: countBy(standing.map((pair) => personIn(pair, 'mentee'))),
  };
  const waiting = participants.filter(({ person: { id }, enrolment }) => {
    const { role, capacity } = enrolment;
    return (
      isTakingPart(enrolment) &&
      ((canMentor(role) && (taken.mentor.get(id) ?? 0) < capacity) ||
        (canBeMentored(role) && (taken.mentee.get(id) ?? 0) < capacity))
    );
  });
  return new Set(waiting.map(({ person }) => person.id));
}

function countBy(personIds: readonly PersonId[]): ReadonlyMap<PersonId, number> {
  const counts = new Map<PersonId, number>();
  for (const personId of personIds) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return counts;
}
