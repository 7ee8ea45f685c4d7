import type { CalendarDate } from '#shared/domain/ids.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Person, SkillClaim } from '#shared/domain/people/person.ts';
import type { ImportedPerson } from './imported-person.ts';

/**
 * A person with what a list newly says of them. A filled cell wins over what was known, an empty one
 * leaves it; claims are added to, and a skill claimed again gets the new level or priority.
 */
export function mergePerson(
  person: Person,
  imported: ImportedPerson,
  claims: readonly SkillClaim[],
): Person {
  const isNewManager =
    imported.managerReference !== '' && imported.managerReference !== person.managerReference;
  return {
    ...person,
    givenName: imported.givenName || person.givenName,
    familyName: imported.familyName || person.familyName,
    email: imported.email || person.email,
    department: imported.department || person.department,
    site: imported.site || person.site,
    job: imported.job || person.job,
    grade: imported.grade || person.grade,
    team: imported.team || person.team,
    customFields: { ...person.customFields, ...imported.customFields },
    managerReference: isNewManager ? imported.managerReference : person.managerReference,
    managerId: isNewManager ? null : person.managerId,
    languages: imported.languages.length > 0 ? imported.languages : person.languages,
    claims: mergeClaims(person.claims, claims),
  };
}

function mergeClaims(
  known: readonly SkillClaim[],
  added: readonly SkillClaim[],
): readonly SkillClaim[] {
  const merged = new Map<string, SkillClaim>();
  for (const claim of [...known, ...added]) {
    merged.set(`${claim.direction} ${claim.skillId}`, claim);
  }
  return [...merged.values()];
}

/**
 * An enrolment with what a list newly says of it. The list's word on volunteering counts both ways,
 * since it is the newer one; what the list does not say stays as it was. Whoever declined or withdrew stays so until someone decides otherwise.
 */
export function mergeEnrolment(
  enrolment: Enrolment,
  imported: ImportedPerson,
  today: CalendarDate,
): Enrolment {
  const { hasVolunteered } = imported;
  const isWaiting = enrolment.state === 'invited' || enrolment.state === 'applied';
  return {
    ...enrolment,
    role: imported.role,
    volunteeredOn: volunteeredOn(enrolment, hasVolunteered, today),
    capacity: imported.capacity ?? enrolment.capacity,
    availability: imported.availability.length > 0 ? imported.availability : enrolment.availability,
    motivation: imported.motivation || enrolment.motivation,
    motivationTags:
      imported.motivationTags.length > 0 ? imported.motivationTags : enrolment.motivationTags,
    state: isWaiting && hasVolunteered === true ? 'accepted' : enrolment.state,
  };
}

function volunteeredOn(
  enrolment: Enrolment,
  hasVolunteered: ImportedPerson['hasVolunteered'],
  today: CalendarDate,
): Enrolment['volunteeredOn'] {
  if (hasVolunteered === null) return enrolment.volunteeredOn;
  return hasVolunteered ? (enrolment.volunteeredOn ?? today) : null;
}
