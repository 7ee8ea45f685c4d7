import type { Participant } from '#shared/domain/people/participant.ts';
import type { Person } from '#shared/domain/people/person.ts';
import { readLanguages } from '#shared/formats/people-list/read-languages.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { PersonInput } from './commands.ts';

export const emptyPersonInput: PersonInput = {
  person: {
    givenName: '',
    familyName: '',
    email: '',
    department: '',
    site: '',
    job: '',
    grade: '',
    managerId: null,
    managerReference: '',
    languages: [],
    claims: [],
  },
  enrolment: { role: 'mentor', capacity: 1, availability: [], motivation: '', isPrepared: false },
  hasVolunteered: true,
};

export function toPersonInput({ person, enrolment }: Participant): PersonInput {
  const { id: _id, state: _state, ...personFields } = person;
  const { role, capacity, availability, motivation, isPrepared } = enrolment;
  return {
    person: personFields,
    enrolment: { role, capacity, availability, motivation, isPrepared },
    hasVolunteered: enrolment.volunteeredOn !== null,
  };
}

export const capacityRange = { least: 1, most: 20 } as const;

export type PersonProblem =
  'name-missing' | 'email-invalid' | 'email-taken' | 'capacity-out-of-range' | 'language-unknown';

/** The one of these people who has the email address, if any. */
export function findByEmail(people: readonly Person[], email: string): Person | undefined {
  const folded = foldText(email);
  return folded === ''
    ? undefined
    : people.find(({ email: known, state }) => state === 'active' && foldText(known) === folded);
}

/** The first thing wrong with the form, or null; `others` are those who may not have the same email. */
export function findPersonProblem(
  { person, enrolment }: PersonInput,
  others: readonly Person[],
): PersonProblem | null {
  if (person.givenName.trim() === '' && person.familyName.trim() === '') return 'name-missing';
  const email = foldText(person.email);
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return 'email-invalid';
  if (findByEmail(others, email) !== undefined) return 'email-taken';
  const { capacity } = enrolment;
  if (
    !Number.isInteger(capacity) ||
    capacity < capacityRange.least ||
    capacity > capacityRange.most
  ) {
    return 'capacity-out-of-range';
  }
  if (readLanguages(person.languages.join(',')).unknown.length > 0) return 'language-unknown';
  return null;
}

/** The form's input as it is stored: without the spaces of typing. */
export function tidyPersonInput(input: PersonInput): PersonInput {
  const { person } = input;
  return {
    ...input,
    person: {
      ...person,
      givenName: person.givenName.trim(),
      familyName: person.familyName.trim(),
      email: person.email.trim().toLowerCase(),
      department: person.department.trim(),
      site: person.site.trim(),
      job: person.job.trim(),
      grade: person.grade.trim(),
      languages: readLanguages(person.languages.join(',')).languages,
    },
    enrolment: { ...input.enrolment, motivation: input.enrolment.motivation.trim() },
  };
}
