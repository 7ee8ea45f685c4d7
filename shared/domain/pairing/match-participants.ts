import type { PersonId } from '#shared/domain/ids.ts';
import type { Evaluation, Ratings } from '#shared/domain/people/evaluation.ts';
import { isTakingPart, type Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import type { MatchParticipant } from './match-input.ts';

const unrated: Ratings = { mentoring: null, readiness: null };

/** What the engine needs to know of everyone who still takes part. */
export function toMatchParticipants(
  participants: readonly Participant[],
  evaluations: readonly Evaluation[],
): readonly MatchParticipant[] {
  const ratings = latestRatings(evaluations);
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
      isPaused: enrolment.isPaused,
      team: person.team,
      grade: person.grade,
      motivationTags: enrolment.motivationTags,
      choices: enrolment.choices,
      ratings: ratings.get(person.id) ?? unrated,
      groupMinimum: enrolment.groupMinimum,
      customFields: person.customFields,
    }));
}

/**
 * Each rating as it was last given, by day and then by id: an interview that left one of the two
 * open does not take back an earlier answer.
 */
export function latestRatings(evaluations: readonly Evaluation[]): ReadonlyMap<PersonId, Ratings> {
  const oldestFirst = evaluations.toSorted(
    (one, other) => compare(one.heldOn, other.heldOn) || compare(one.id, other.id),
  );
  const latest = new Map<PersonId, Ratings>();
  for (const { personId, mentoring, readiness } of oldestFirst) {
    const earlier = latest.get(personId) ?? unrated;
    latest.set(personId, {
      mentoring: mentoring ?? earlier.mentoring,
      readiness: readiness ?? earlier.readiness,
    });
  }
  return latest;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
