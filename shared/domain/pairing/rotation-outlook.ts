import type { PersonId } from '#shared/domain/ids.ts';
import type { MatchResult } from './match-result.ts';
import type { PairRole } from './pairing-engine.ts';

/** Who someone is with in each planned round, in one role. */
export interface PersonRounds {
  readonly personId: PersonId;
  readonly role: PairRole;
  /** For each round the partners; empty when the person is without a pair in it. */
  readonly partners: readonly (readonly PersonId[])[];
}

/** One line for everyone and each role they have a pair in or wait for one, mentors first, in order of first appearance. */
export function listPersonRounds(rounds: readonly MatchResult[]): readonly PersonRounds[] {
  return (['mentor', 'mentee'] as const).flatMap((role) => {
    const partners = new Map<PersonId, PersonId[][]>();
    const partnersOf = (personId: PersonId): PersonId[][] => {
      const known = partners.get(personId) ?? rounds.map(() => []);
      partners.set(personId, known);
      return known;
    };
    for (const [index, { pairs, unmatched }] of rounds.entries()) {
      for (const { mentorId, menteeId } of pairs) {
        if (role === 'mentor') partnersOf(mentorId)[index]?.push(menteeId);
        else partnersOf(menteeId)[index]?.push(mentorId);
      }
      for (const person of unmatched) {
        if (person.role === role) partnersOf(person.personId);
      }
    }
    return [...partners].map(([personId, ofPerson]) => ({ personId, role, partners: ofPerson }));
  });
}

/**
 * The place of the first round with fewer pairs than the first of all: somebody is left out of it whom
 * only a repeat would pair. Null while there is none.
 */
export function findFirstShortRound(rounds: readonly MatchResult[]): number | null {
  const most = rounds[0]?.totals.pairs ?? 0;
  const index = rounds.findIndex(({ totals }) => totals.pairs < most);
  return index === -1 ? null : index;
}
