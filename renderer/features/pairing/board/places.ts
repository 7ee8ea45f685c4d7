import type { PersonId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import {
  canBeMentored,
  canMentor,
  isTakingPart,
  type Participant,
} from '#shared/domain/people/participant.ts';
import { personIn } from './board-model.ts';

/** How many pairs each person has in the role. */
type TakenPlaces = Readonly<Record<PairRole, ReadonlyMap<PersonId, number>>>;

/** @param standing pairs that hold a place */
export function countTaken(standing: readonly Pair[]): TakenPlaces {
  return {
    mentor: countBy(standing.map((pair) => personIn(pair, 'mentor'))),
    mentee: countBy(standing.map((pair) => personIn(pair, 'mentee'))),
  };
}

function countBy(personIds: readonly PersonId[]): ReadonlyMap<PersonId, number> {
  const counts = new Map<PersonId, number>();
  for (const personId of personIds) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return counts;
}

/** Whether the person takes the role and could have another pair in it. */
export function hasPlaceLeft(
  { person, enrolment }: Participant,
  role: PairRole,
  taken: TakenPlaces,
): boolean {
  const takesRole = role === 'mentor' ? canMentor(enrolment.role) : canBeMentored(enrolment.role);
  return (
    isTakingPart(enrolment) && takesRole && (taken[role].get(person.id) ?? 0) < enrolment.capacity
  );
}
