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
    team: '',
    customFields: {},
    managerId: null,
    managerReference: '',
    languages: [],
    claims: [],
  },
  enrolment: {
    role: 'mentor',
    capacity: 1,
    availability: [],
    motivation: '',
    isPrepared: false,
    isPaused: false,
    motivationTags: [],
    choices: [],
    groupMinimum: 1,
  },
  hasVolunteered: true,
};

export function toPersonInput({ person, enrolment }: Participant): PersonInput {
  const { id: _id, state: _state, ...personFields } = person;
  const {
    id: _enrolmentId,
    programmeId: _programmeId,
    personId: _personId,
    volunteeredOn,
    state: _enrolmentState,
    ...enrolmentFields
  } = enrolment;
  return {
    person: personFields,
    enrolment: enrolmentFields,
    hasVolunteered: volunteeredOn !== null,
  };
}

/** A custom field while it is being written. */
export interface CustomFieldRow {
  /** Tells the rows of one form apart. */
  readonly key: number;
  readonly name: string;
  readonly value: string;
}

/** The form as it stands: with texts that are not yet, or not always, what they are to become. */
export interface PersonForm {
  readonly input: PersonInput;
  readonly capacity: string;
  readonly groupMinimum: string;
  readonly customFields: readonly CustomFieldRow[];
}

export function toPersonForm(input: PersonInput): PersonForm {
  return {
    input,
    capacity: String(input.enrolment.capacity),
    groupMinimum: String(input.enrolment.groupMinimum),
    customFields: Object.entries(input.person.customFields).map(([name, value], key) => ({
      key,
      name,
      value,
    })),
  };
}

export const capacityRange = { least: 1, most: 20 } as const;

/** With the message of the same name, `people.problem.<problem>`. */
export const personProblems = [
  'name-missing',
  'email-invalid',
  'email-taken',
  'capacity-out-of-range',
  'group-out-of-range',
  'group-over-capacity',
  'language-unknown',
  'custom-field-unnamed',
  'custom-field-repeated',
] as const;
export type PersonProblem = (typeof personProblems)[number];

/** The one of these people who has the email address, if any. */
export function findByEmail(people: readonly Person[], email: string): Person | undefined {
  const folded = foldText(email);
  return folded === ''
    ? undefined
    : people.find(({ email: known, state }) => state === 'active' && foldText(known) === folded);
}

/** The first thing wrong with the form, or null; `others` are those who may not have the same email. */
export function findPersonProblem(
  form: PersonForm,
  others: readonly Person[],
): PersonProblem | null {
  const { person, enrolment } = completeForm(form);
  if (person.givenName === '' && person.familyName === '') return 'name-missing';
  if (person.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(foldText(person.email))) {
    return 'email-invalid';
  }
  if (findByEmail(others, person.email) !== undefined) return 'email-taken';
  if (!isPlaceCount(enrolment.capacity)) return 'capacity-out-of-range';
  if (!isPlaceCount(enrolment.groupMinimum)) return 'group-out-of-range';
  if (enrolment.groupMinimum > enrolment.capacity) return 'group-over-capacity';
  if (readLanguages(form.input.person.languages.join(',')).unknown.length > 0) {
    return 'language-unknown';
  }
  return findCustomFieldProblem(form.customFields);
}

function isPlaceCount(value: number): boolean {
  return Number.isInteger(value) && value >= capacityRange.least && value <= capacityRange.most;
}

function findCustomFieldProblem(rows: readonly CustomFieldRow[]): PersonProblem | null {
  if (rows.some(({ name, value }) => name.trim() === '' && value.trim() !== '')) {
    return 'custom-field-unnamed';
  }
  const names = rows.map(({ name }) => foldText(name)).filter(Boolean);
  return new Set(names).size < names.length ? 'custom-field-repeated' : null;
}

/** The form as it is stored: without the spaces of typing, and without fields that hold nothing. */
export function completeForm(form: PersonForm): PersonInput {
  const { person, enrolment, hasVolunteered } = form.input;
  const customFields = form.customFields
    .map(({ name, value }) => [name.trim(), value.trim()] as const)
    .filter(([name, value]) => name !== '' && value !== '');
  return {
    person: {
      ...person,
      givenName: person.givenName.trim(),
      familyName: person.familyName.trim(),
      email: person.email.trim().toLowerCase(),
      department: person.department.trim(),
      site: person.site.trim(),
      job: person.job.trim(),
      grade: person.grade.trim(),
      team: person.team.trim(),
      customFields: Object.fromEntries(customFields),
      languages: readLanguages(person.languages.join(',')).languages,
    },
    enrolment: {
      ...enrolment,
      capacity: Number(form.capacity),
      // Whoever is never a mentor leads no group.
      groupMinimum: enrolment.role === 'mentee' ? 1 : Number(form.groupMinimum),
      motivation: enrolment.motivation.trim(),
      motivationTags: tidyTags(enrolment.motivationTags),
    },
    hasVolunteered,
  };
}

/** Each tag once, accents and case aside. */
function tidyTags(tags: readonly string[]): readonly string[] {
  const tidied = new Map<string, string>();
  for (const tag of tags) {
    const key = foldText(tag);
    if (key !== '' && !tidied.has(key)) tidied.set(key, tag.trim());
  }
  return [...tidied.values()];
}
