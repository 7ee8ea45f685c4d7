import type { CalendarDate, PersonId } from '#shared/domain/ids.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Person, SkillClaim } from '#shared/domain/people/person.ts';
import { unsaid, type ImportedPerson } from './imported-person.ts';

/** Somebody new; whom their manager's name refers to is still to be found. */
export function personFromList(
  id: PersonId,
  imported: ImportedPerson,
  claims: readonly SkillClaim[],
): Person {
  return {
    id,
    givenName: imported.givenName,
    familyName: imported.familyName,
    email: imported.email,
    department: imported.department,
    site: imported.site,
    job: imported.job,
    grade: imported.grade,
    team: imported.team,
    customFields: imported.customFields,
    managerId: null,
    managerReference: imported.managerReference,
    languages: imported.languages,
    claims,
    state: 'active',
  };
}

/** Somebody's first part in a programme; whom their choices refer to is still to be found. */
export function enrolmentFromList(
  ids: Pick<Enrolment, 'id' | 'personId' | 'programmeId'>,
  imported: ImportedPerson,
  today: CalendarDate,
): Enrolment {
  const hasVolunteered = imported.hasVolunteered ?? unsaid.hasVolunteered;
  return {
    ...ids,
    role: imported.role,
    volunteeredOn: hasVolunteered ? today : null,
    capacity: imported.capacity ?? unsaid.capacity,
    availability: imported.availability,
    motivation: imported.motivation,
    isPrepared: false,
    isPaused: false,
    motivationTags: imported.motivationTags,
    choices: [],
    groupMinimum: unsaid.groupMinimum,
    // The coordinator's list is their selection: whoever volunteered is in.
    state: hasVolunteered ? 'accepted' : 'applied',
  };
}
