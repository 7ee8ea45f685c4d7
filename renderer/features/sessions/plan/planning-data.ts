import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { AvailabilitySlot } from '#shared/domain/people/availability.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { displayName, type Person } from '#shared/domain/people/person.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import { peopleOfPairs, type PeopleOfPairs } from '#shared/domain/sessions/session-times.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listAgendaTemplates } from '#renderer/storage/repositories/agenda-templates.ts';
import { listBusyTimes } from '#renderer/storage/repositories/busy-times.ts';
import { listEnrolments } from '#renderer/storage/repositories/enrolments.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { getProgramme } from '#renderer/storage/repositories/programmes.ts';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';

/** The pairs of a programme and what their people are called. */
export interface PairNames {
  /** Of every round, those that ended among them. */
  readonly pairs: readonly Pair[];
  readonly people: PeopleOfPairs;
  /** A dash for someone who is gone. */
  nameOf(personId: PersonId): string;
  /** “Nora Haddad → Philippe Aubry”; a dash for a pair that is gone. */
  pairName(pairId: PairId): string;
}

/** Everything a session is planned by. */
export interface PlanningData extends PairNames {
  readonly programme: Programme;
  /** The oldest first. */
  readonly sessions: readonly Session[];
  readonly busyTimes: readonly BusyTime[];
  readonly templates: readonly AgendaTemplate[];
  /** Empty for somebody who named no hours. */
  availabilityOf(personId: PersonId): readonly AvailabilitySlot[];
}

/** Undefined until everything has been read; null when there is no such programme. */
export function usePlanningData(programmeId: ProgrammeId): PlanningData | null | undefined {
  const { database } = useServices();
  const stored = useLiveQuery(() => readStored(database, programmeId), [database, programmeId]);
  return useMemo(() => {
    if (stored === undefined) return undefined;
    const { programme, pairs, people, enrolments, ...others } = stored;
    if (programme === null) return null;
    const enrolmentOf = new Map(enrolments.map((enrolment) => [enrolment.personId, enrolment]));
    return {
      ...others,
      ...namePairs(pairs, people),
      programme,
      availabilityOf: (personId) => enrolmentOf.get(personId)?.availability ?? [],
    };
  }, [stored]);
}

async function readStored(database: BinomeDatabase, programmeId: ProgrammeId) {
  const [programme, pairs, people, enrolments, sessions, busyTimes, templates] = await Promise.all([
    getProgramme(database, programmeId),
    listPairs(database, programmeId),
    listPeople(database),
    listEnrolments(database, programmeId),
    listSessions(database, programmeId),
    listBusyTimes(database),
    listAgendaTemplates(database),
  ]);
  return { programme, pairs, people, enrolments, sessions, busyTimes, templates };
}

export function namePairs(pairs: readonly Pair[], people: readonly Person[]): PairNames {
  const names = new Map(people.map((person) => [person.id, displayName(person)]));
  const nameOf = (personId: PersonId) => names.get(personId) ?? '–';
  const pairsById = new Map(pairs.map((pair) => [pair.id, pair]));
  return {
    pairs,
    people: peopleOfPairs(pairs),
    nameOf,
    pairName: (pairId) => {
      const pair = pairsById.get(pairId);
      if (pair === undefined) return '–';
      return `${nameOf(pair.mentorId)} → ${nameOf(pair.menteeId)}`;
    },
  };
}
