import type { TimeSpan } from '#shared/domain/calendar/time-span.ts';
import type { DomainContext, PersonId } from '#shared/domain/ids.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { Command } from '#renderer/services/use-command.ts';
import { instantAt } from '#renderer/storage/ids.ts';

/** Writes what a file says of a person, in place of what a file of the same name said before. */
export function importBusyTimesCommand(
  known: readonly BusyTime[],
  imported: {
    readonly personId: PersonId;
    readonly source: string;
    readonly busy: readonly TimeSpan[];
  },
  context: DomainContext,
): Command {
  const { personId, source, busy } = imported;
  const replaced = known.filter((time) => time.personId === personId && time.source === source);
  return {
    name: 'command.importBusyTimes',
    changes: [
      ...replaced.map(deletion),
      ...busy.map(({ from, to }): Change => ({
        kind: 'put',
        table: 'busyTimes',
        entity: {
          id: context.newId(),
          personId,
          startsAt: instantAt(from),
          endsAt: instantAt(to),
          source,
        },
      })),
    ],
  };
}

export function addAbsenceCommand(absence: BusyTime): Command {
  return {
    name: 'command.addAbsence',
    changes: [{ kind: 'put', table: 'busyTimes', entity: absence }],
  };
}

export function removeBusyTimesCommand(busyTimes: readonly BusyTime[]): Command {
  return { name: 'command.removeBusyTimes', changes: busyTimes.map(deletion) };
}

function deletion({ id }: BusyTime): Change {
  return { kind: 'delete', table: 'busyTimes', id };
}
