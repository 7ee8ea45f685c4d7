import type { Enrolment, Role } from './enrolment.ts';
import type { Person } from './person.ts';

/** A person together with their part in one programme. */
export interface Participant {
  readonly person: Person;
  readonly enrolment: Enrolment;
}

/** Each enrolment with its person. An enrolment whose person is not there, erased for instance, is left out. */
export function joinParticipants(
  people: readonly Person[],
  enrolments: readonly Enrolment[],
): readonly Participant[] {
  const personById = new Map(people.map((person) => [person.id, person]));
  return enrolments.flatMap((enrolment) => {
    const person = personById.get(enrolment.personId);
    return person === undefined || person.state === 'erased' ? [] : [{ person, enrolment }];
  });
}

export function canMentor(role: Role): boolean {
  return role !== 'mentee';
}

export function canBeMentored(role: Role): boolean {
  return role !== 'mentor';
}

/** Whether the person is still to be counted on: invited or better, and not gone. */
export function isTakingPart(enrolment: Enrolment): boolean {
  return enrolment.state !== 'declined' && enrolment.state !== 'withdrawn';
}
