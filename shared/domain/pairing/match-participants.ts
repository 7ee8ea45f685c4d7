import { isTakingPart, type Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { MatchParticipant } from './match-input.ts';

/** What the engine needs to know of everyone who still takes part. */
export function toMatchParticipants(
  participants: readonly Participant[],
): readonly MatchParticipant[] {
  return participants
    .filter(({ enrolment }) => isTakingPart(enrolment))
    .map(({ person, enrolment }) => ({
      personId: person.id,
      name: displayName(person),
      role: enrolment.role,
      hasVolunteered: enrolment.volunteeredOn !== null && enrolment.state === 'accepted',
      capacity: enrolment.capacity,
      managerId: person.managerId,
      department: person.department,
      site: person.site,
      languages: person.languages,
      availability: enrolment.availability,
      offers: person.claims.filter((claim) => claim.direction === 'offered'),
      wants: person.claims.filter((claim) => claim.direction === 'wanted'),
    }));
}
