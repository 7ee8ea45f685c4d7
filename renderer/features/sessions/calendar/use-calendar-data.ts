import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listEntries, type CalendarEntry } from '#shared/domain/calendar/calendar-entries.ts';
import { closingOf } from '#shared/domain/calendar/closed-days.ts';
import { findConflicts, type Conflict } from '#shared/domain/calendar/find-conflicts.ts';
import type { Instant, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { AvailabilitySlot } from '#shared/domain/people/availability.ts';
import { isTakingPart, joinParticipants } from '#shared/domain/people/participant.ts';
import type { Person } from '#shared/domain/people/person.ts';
import { pairAssessments } from '#shared/domain/progress/assessments-due.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { localAt } from '#shared/formats/calendar/time-zone.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listActions } from '#renderer/storage/repositories/actions.ts';
import { listAssessments } from '#renderer/storage/repositories/assessments.ts';
import { listBusyTimes } from '#renderer/storage/repositories/busy-times.ts';
import { listEnrolments } from '#renderer/storage/repositories/enrolments.ts';
import { listGoals } from '#renderer/storage/repositories/goals.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';
import { listSurveys } from '#renderer/storage/repositories/surveys.ts';
import { namePairs, type PairNames } from '../plan/planning-data.ts';
import type { CalendarFilter } from './calendar-store.ts';

export interface CalendarData extends PairNames {
  readonly programme: Programme;
  /** When all this was read. */
  readonly now: Instant;
  /** The oldest first. */
  readonly sessions: readonly Session[];
  readonly entries: readonly CalendarEntry[];
  /** Of the people of the programme. */
  readonly busyTimes: readonly BusyTime[];
  readonly conflicts: readonly Conflict[];
  /** Those who take part, in the order of the list. */
  readonly participants: readonly Person[];
  /** Empty for somebody who named no hours. */
  availabilityOf(personId: PersonId): readonly AvailabilitySlot[];
}

/** Undefined until everything has been read. */
export function useCalendarData(): CalendarData | undefined {
  const { database, domainContext } = useServices();
  const programme = useCurrentProgramme();
  const stored = useLiveQuery(() => readStored(database, programme.id), [database, programme.id]);
  return useMemo(() => {
    if (stored === undefined) return undefined;
    const { pairs, people, enrolments, sessions, goals, actions } = stored;
    const { surveys } = stored;
    const { now, today } = domainContext();
    const names = namePairs(pairs, people);
    const enrolmentOf = new Map(enrolments.map((enrolment) => [enrolment.personId, enrolment]));
    const busyTimes = stored.busyTimes.filter(({ personId }) => enrolmentOf.has(personId));
    return {
      ...names,
      programme,
      now,
      sessions,
      busyTimes,
      entries: listEntries({
        sessions,
        goals,
        actions,
        surveys,
        assessments: pairAssessments(
          { ...stored, programme, participants: joinParticipants(people, enrolments) },
          { today },
        ),
      }),
      conflicts: findConflicts({
        sessions,
        busyTimes,
        people: names.people,
        now,
        closedDayOf: ({ startsAt, timeZone }) => {
          const day = localAt(startsAt, timeZone).slice(0, 10);
          return isCalendarDate(day) && closingOf(day, programme) !== null ? day : null;
        },
      }),
      participants: people.filter(({ id }) => {
        const enrolment = enrolmentOf.get(id);
        return enrolment !== undefined && isTakingPart(enrolment);
      }),
      availabilityOf: (personId) => enrolmentOf.get(personId)?.availability ?? [],
    };
  }, [domainContext, programme, stored]);
}

async function readStored(database: BinomeDatabase, programmeId: ProgrammeId) {
  const [pairs, people, enrolments, sessions, goals, actions, busyTimes] = await Promise.all([
    listPairs(database, programmeId),
    listPeople(database),
    listEnrolments(database, programmeId),
    listSessions(database, programmeId),
    listGoals(database, programmeId),
    listActions(database, programmeId),
    listBusyTimes(database),
  ]);
  const [surveys, assessments] = await Promise.all([
    listSurveys(database, programmeId),
    listAssessments(database, programmeId),
  ]);
  return { pairs, people, enrolments, sessions, goals, actions, busyTimes, surveys, assessments };
}

/** Whether the entry is about somebody the calendar is narrowed to. */
export function passesFilter(
  { pairIds }: Pick<CalendarEntry, 'pairIds'>,
  filter: CalendarFilter | null,
  { people }: PairNames,
): boolean {
  if (filter === null) return true;
  if (filter.kind === 'pair') return pairIds.includes(filter.pairId);
  return pairIds.some((pairId) => people.get(pairId)?.includes(filter.personId) === true);
}

/** The people the calendar is narrowed to; none when it shows everybody. */
export function filteredPeople(
  filter: CalendarFilter | null,
  { people }: PairNames,
): readonly PersonId[] {
  if (filter === null) return [];
  return filter.kind === 'person' ? [filter.personId] : (people.get(filter.pairId) ?? []);
}
