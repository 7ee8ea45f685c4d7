import type { PersonId } from '#shared/domain/ids.ts';
import { canBeMentored, canMentor } from './cohort.ts';
import { explainPeople, type PairExplanation } from './explain-pair.ts';
import type { MatchParticipant } from './match-input.ts';
import type { PairRole } from './pairing-engine.ts';
import type { PreparedRules } from './prepared-rules.ts';

export interface ExplainedPartner {
  readonly partner: MatchParticipant;
  readonly explanation: PairExplanation;
}

/** Everyone who takes the other role, possible or not, in the cohort's order; nobody for a stranger. */
export function explainAllPartners(
  prepared: PreparedRules,
  personId: PersonId,
  role: PairRole,
): readonly ExplainedPartner[] {
  const { people, placeOf } = prepared.cohort;
  const place = placeOf.get(personId) ?? -1;
  const person = people[place];
  if (person === undefined) return [];
  const canTakeOtherRole = role === 'mentor' ? canBeMentored : canMentor;
  const ruledOut = prepared.blockedCouples.with(place);
  return people.flatMap((partner, partnerPlace) => {
    if (partner === person || !canTakeOtherRole(partner)) return [];
    const [mentor, mentee] = role === 'mentor' ? [person, partner] : [partner, person];
    const coupleRule = ruledOut.get(partnerPlace) ?? null;
    return { partner, explanation: explainPeople(prepared, mentor, mentee, coupleRule) };
  });
}
