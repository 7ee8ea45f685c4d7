import type { DomainContext, ProgrammeId } from '#shared/domain/ids.ts';
import { movePair } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
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
  const person: Person = { ...input.person, id: known?.id ?? context.newId(), state: 'active' };
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
 * Takes someone out of the programme, with the pairs that were only foreseen; pairs that had begun end
 * early. The person stays known to the workspace.
 */
export function removeFromProgrammeCommand(
  { person, enrolment }: Participant,
  pairs: readonly Pair[],
): Command {
  const pairChanges = pairs
    .filter((pair) => pair.mentorId === person.id || pair.menteeId === person.id)
    .map((pair): Change => {
      if (pair.state === 'proposed' || pair.state === 'accepted') {
        return { kind: 'delete', table: 'pairs', id: pair.id };
      }
      const ended = movePair(pair, 'ended-early');
      return { kind: 'put', table: 'pairs', entity: ended.ok ? ended.value : pair };
    });
  return {
    name: 'command.removePerson',
    changes: [{ kind: 'delete', table: 'enrolments', id: enrolment.id }, ...pairChanges],
  };
}
