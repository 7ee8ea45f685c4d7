import type { DomainContext, ProgrammeId } from '#shared/domain/ids.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import {
  leaveProgramme,
  type Departure,
  type DepartureDecision,
} from '#shared/domain/people/leave-programme.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { Command } from '#renderer/services/use-command.ts';

/** What the person form asks for: the person and their part in the programme, without ids. */
export interface PersonInput {
  readonly person: Omit<Person, 'id' | 'state'>;
  readonly enrolment: Omit<
    Enrolment,
    'id' | 'programmeId' | 'personId' | 'volunteeredOn' | 'state'
  >;
  readonly hasVolunteered: boolean;
}

/** Adds someone to the programme: a new person, or one already known, whose details are brought up to date. */
export function addPersonCommand(
  input: PersonInput,
  programmeId: ProgrammeId,
  context: DomainContext,
  known?: Person,
): Command {
  const person: Person =
    known === undefined
      ? { ...input.person, id: context.newId(), state: 'active' }
      : bringUpToDate(known, input.person);
  const enrolment: Enrolment = {
    ...input.enrolment,
    id: context.newId(),
    programmeId,
    personId: person.id,
    volunteeredOn: input.hasVolunteered ? context.today : null,
    // The coordinator's own list is their choice of participants; consent is the volunteer's.
    state: input.hasVolunteered ? 'accepted' : 'applied',
  };
  return {
    name: 'command.addPerson',
    changes: [
      { kind: 'put', table: 'people', entity: person },
      { kind: 'put', table: 'enrolments', entity: enrolment },
    ],
  };
}

/** What the form leaves blank stays as it was known; skills and custom fields are added to. */
function bringUpToDate(known: Person, input: PersonInput['person']): Person {
  const claims = new Map(
    [...known.claims, ...input.claims].map((claim) => [
      `${claim.direction} ${claim.skillId}`,
      claim,
    ]),
  );
  const hasManager = input.managerId !== null || input.managerReference !== '';
  return {
    ...known,
    givenName: input.givenName || known.givenName,
    familyName: input.familyName || known.familyName,
    email: input.email || known.email,
    department: input.department || known.department,
    site: input.site || known.site,
    job: input.job || known.job,
    grade: input.grade || known.grade,
    team: input.team || known.team,
    customFields: { ...known.customFields, ...input.customFields },
    managerId: hasManager ? input.managerId : known.managerId,
    managerReference: hasManager ? input.managerReference : known.managerReference,
    languages: input.languages.length > 0 ? input.languages : known.languages,
    claims: [...claims.values()],
  };
}

export function editPersonCommand(
  { person, enrolment }: Participant,
  input: PersonInput,
  context: DomainContext,
): Command {
  const volunteeredOn = input.hasVolunteered ? (enrolment.volunteeredOn ?? context.today) : null;
  const isNewlyVolunteered = input.hasVolunteered && enrolment.state === 'applied';
  return {
    name: 'command.editPerson',
    changes: [
      { kind: 'put', table: 'people', entity: { ...person, ...input.person } },
      {
        kind: 'put',
        table: 'enrolments',
        entity: {
          ...enrolment,
          ...input.enrolment,
          volunteeredOn,
          state: isNewlyVolunteered ? 'accepted' : enrolment.state,
        },
      },
    ],
  };
}

/**
 * Takes someone out of the programme, with the pairs that were only foreseen and the notes about them.
 * Pairs that had begun or left something behind end early. The person stays known to the workspace.
 */
export function removeFromProgrammeCommand(
  { enrolment }: Participant,
  departure: Departure,
  decision: DepartureDecision,
  context: DomainContext,
): Command {
  const left = leaveProgramme(departure, decision, context);
  return {
    name: 'command.removePerson',
    changes: [
      { kind: 'delete', table: 'enrolments', id: enrolment.id },
      ...departure.foreseen.map(({ id }): Change => ({ kind: 'delete', table: 'pairs', id })),
      ...left.endedPairs.map((entity): Change => ({ kind: 'put', table: 'pairs', entity })),
      ...left.sessions.map((entity): Change => ({ kind: 'put', table: 'sessions', entity })),
      ...left.goals.map((entity): Change => ({ kind: 'put', table: 'goals', entity })),
      ...left.actions.map((entity): Change => ({ kind: 'put', table: 'actions', entity })),
      ...departure.evaluations.map(({ id }): Change => ({
        kind: 'delete',
        table: 'evaluations',
        id,
      })),
    ],
  };
}
