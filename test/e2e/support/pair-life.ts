import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { CalendarDate, PairId, PersonId, ProgrammeId, RoundId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { asId } from '#renderer/storage/ids.ts';
import { buildEnrolment, buildPair, buildPerson, testId } from '#test/builders/entities.ts';
import type { RunningApp } from './launch-app.ts';
import { waitUntilReady } from './launch-app.ts';
import { mainJob } from './main-job.ts';
import { plantRows, storedIds } from './plant-rows.ts';

/** A programme with one running pair: Nora Haddad, junior, and Philippe Aubry, senior. */
export interface RunningPair {
  readonly programmeId: ProgrammeId;
  readonly pair: Pair;
  readonly mentor: Person;
  readonly mentee: Person;
}

/**
 * Creates a programme by hand and plants a pair that runs since 60 days ago.
 * Other pairs, sessions and so on can be planted beside it with `plantRows`.
 */
export async function plantRunningPair(running: RunningApp, locale: Locale): Promise<RunningPair> {
  const { window } = running;
  await waitUntilReady(window);
  await mainJob(running, locale).createProgramme('Digital');
  const programmeId = asId<ProgrammeId>((await storedIds(window, 'programmes'))[0] ?? '');
  const roundId = asId<RoundId>((await storedIds(window, 'rounds'))[0] ?? '');
  const planted = buildRunningPair(programmeId, roundId);
  const { pair, mentor, mentee } = planted;
  const buildPart = (person: Person, id: number, role: 'mentor' | 'mentee') =>
    buildEnrolment({ id: testId(id), programmeId, personId: person.id, role, choices: [] });
  await plantRows(window, [
    { kind: 'put', table: 'people', entity: mentor },
    { kind: 'put', table: 'people', entity: mentee },
    { kind: 'put', table: 'enrolments', entity: buildPart(mentor, 0x40, 'mentor') },
    { kind: 'put', table: 'enrolments', entity: buildPart(mentee, 0x41, 'mentee') },
    { kind: 'put', table: 'pairs', entity: pair },
  ]);
  await window.reload();
  await waitUntilReady(window);
  return planted;
}

/** The day so many days before today, by the wall clock of this computer. */
export function daysAgo(days: number): CalendarDate {
  const date = new Date();
  date.setDate(date.getDate() - days);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return asId<CalendarDate>(
    `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`,
  );
}

function buildRunningPair(programmeId: ProgrammeId, roundId: RoundId): RunningPair {
  const [mentorId, menteeId] = [testId<PersonId>(0x30), testId<PersonId>(0x31)];
  return {
    programmeId,
    mentor: buildPerson({
      id: mentorId,
      givenName: 'Nora',
      familyName: 'Haddad',
      email: 'nora@example.org',
      claims: [],
    }),
    mentee: buildPerson({
      id: menteeId,
      givenName: 'Philippe',
      familyName: 'Aubry',
      email: 'philippe@example.org',
      claims: [],
    }),
    pair: buildPair({
      id: testId<PairId>(0x90),
      programmeId,
      roundId,
      scenarioId: null,
      mentorId,
      menteeId,
      state: 'active',
      breakdown: [],
      acceptedOn: daysAgo(65),
      activeOn: daysAgo(60),
      history: [],
    }),
  };
}
