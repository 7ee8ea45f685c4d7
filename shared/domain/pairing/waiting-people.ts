import type { PersonId } from '#shared/domain/ids.ts';
import {
  canBeMentored,
  canMentor,
  isTakingPart,
  type Participant,
} from '#shared/domain/people/participant.ts';
import type { UnmatchedPerson } from './match-result.ts';
import type { Pair } from './pair.ts';
import { isPast } from './pair-decisions.ts';

/**
 * Everyone who has no pair now, with the reasons the last proposal gave. No reasons: the person had a
 * pair then, or was not there yet. Someone in both roles waits only without a pair in either.
 */
export function listWaiting(
  participants: readonly Participant[],
  pairs: readonly Pair[],
  lastUnmatched: readonly UnmatchedPerson[],
): readonly UnmatchedPerson[] {
  const paired = new Set<PersonId>();
  for (const pair of pairs) {
    if (isPast(pair)) continue;
    paired.add(pair.mentorId);
    paired.add(pair.menteeId);
  }
  const reasonsOf = new Map(lastUnmatched.map((one) => [`${one.personId}:${one.role}`, one]));
  return participants
    .filter(({ person, enrolment }) => isTakingPart(enrolment) && !paired.has(person.id))
    .flatMap(({ person, enrolment }) => {
      const roles = [
        ...(canMentor(enrolment.role) ? (['mentor'] as const) : []),
        ...(canBeMentored(enrolment.role) ? (['mentee'] as const) : []),
      ];
      const told = roles.flatMap((role) => reasonsOf.get(`${person.id}:${role}`) ?? []);
      const [firstRole] = roles;
      if (firstRole === undefined) return told;
      // Whoever pauses waits for no pair, whatever the last proposal found.
      if (enrolment.isPaused) {
        return [{ personId: person.id, role: firstRole, reasons: [{ kind: 'paused' }] }];
      }
      const isStillTrue = told.length > 0 && !told.some(isPause);
      return isStillTrue ? told : [{ personId: person.id, role: firstRole, reasons: [] }];
    });
}

function isPause({ reasons }: UnmatchedPerson): boolean {
  return reasons.some(({ kind }) => kind === 'paused');
}
