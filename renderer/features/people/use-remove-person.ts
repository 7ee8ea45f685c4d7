import { useState } from 'react';
import type { Matter } from '#shared/domain/pair-life/open-matters.ts';
import { chosenMatters } from '#shared/domain/pair-life/turn-pair.ts';
import type { PairEndReason } from '#shared/domain/pairing/pair.ts';
import { foreseeDeparture, type Departure } from '#shared/domain/people/leave-programme.ts';
import type { Participant } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { listOnRecord } from '#renderer/services/stays-on-record.ts';
import { useCommand } from '#renderer/services/use-command.ts';
import { withNudges } from '#renderer/services/with-nudges.ts';
import { listActions } from '#renderer/storage/repositories/actions.ts';
import { listEvaluations } from '#renderer/storage/repositories/evaluations.ts';
import { listGoals } from '#renderer/storage/repositories/goals.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';
import { removeFromProgrammeCommand } from './commands.ts';

/** What the coordinator says of the pairs that end with somebody's departure. */
export interface RemovalChoice {
  readonly reason: PairEndReason;
  readonly note: string;
  readonly settled: ReadonlySet<Matter>;
}

export interface RemovePerson {
  /** What it would end, while that is being asked; null otherwise. */
  readonly asked: Departure | null;
  /** Removes at once, and can be undone, unless pairs end by it: then that is asked first. */
  begin(): Promise<void>;
  confirm(choice: RemovalChoice): Promise<void>;
  cancel(): void;
}

/** Takes somebody out of the programme, with the pairs they are in. */
export function useRemovePerson(participant: Participant, onRemoved: () => void): RemovePerson {
  const { t } = useLanguage();
  const { database, domainContext } = useServices();
  const run = useCommand();
  const onceAtATime = useOnceAtATime();
  const [asked, setAsked] = useState<Departure | null>(null);
  const { person, enrolment } = participant;

  const foresee = async (): Promise<Departure> => {
    const [pairs, sessions, goals, actions, evaluations] = await Promise.all([
      listPairs(database, enrolment.programmeId),
      listSessions(database, enrolment.programmeId),
      listGoals(database, enrolment.programmeId),
      listActions(database, enrolment.programmeId),
      listEvaluations(database, enrolment.programmeId),
    ]);
    const onRecord = await listOnRecord(
      database,
      pairs.filter(({ mentorId, menteeId }) => mentorId === person.id || menteeId === person.id),
    );
    const traces = { pairs, onRecord, sessions, goals, actions, evaluations };
    return foreseeDeparture(person.id, traces, domainContext());
  };
  const remove = async (departure: Departure, { reason, note, settled }: RemovalChoice) => {
    const said = [t(`pairLife.endReason.${reason}`), note.trim()].filter(Boolean).join(' · ');
    const decision = { reason, note, settled: chosenMatters(departure.matters, settled, said) };
    const command = removeFromProgrammeCommand(participant, departure, decision, domainContext());
    const words = { name: displayName(person), count: departure.ending.length };
    const whole = await withNudges(database, command);
    if (await run(whole, t('people.removed', words))) onRemoved();
  };
  return {
    asked,
    begin: () =>
      onceAtATime(async () => {
        const departure = await foresee();
        if (departure.ending.length > 0) setAsked(departure);
        else await remove(departure, { reason: 'departure', note: '', settled: new Set() });
      }),
    // A session may have begun while the question stood.
    confirm: async (choice) => remove(await foresee(), choice),
    cancel: () => {
      setAsked(null);
    },
  };
}
