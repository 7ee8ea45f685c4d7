import type { ImportedPerson } from '#shared/domain/people-import/imported-person.ts';

/** A row of a list as it was read: a volunteer mentor with nothing else to tell. */
export function buildImportedPerson(overrides: Partial<ImportedPerson> = {}): ImportedPerson {
  return {
    row: 2,
    givenName: 'Anouk',
    familyName: 'Faure',
    email: 'anouk.faure@exemple.test',
    department: 'Marketing',
    site: 'Paris',
    job: 'Analyste',
    grade: 'junior',
    team: '',
    customFields: {},
    managerReference: '',
    role: 'mentor',
    offers: [],
    wants: [],
    languages: ['fr'],
    availability: [],
    capacity: 1,
    hasVolunteered: true,
    motivation: '',
    motivationTags: [],
    choiceReferences: [],
    ...overrides,
  };
}
