import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId } from '#shared/domain/ids.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { Charter } from '#shared/domain/pair-life/charter.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { Round } from '#shared/domain/programme/round.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import type { SurveyResponse } from '#shared/domain/progress/survey-response.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listActionsOfPair } from '#renderer/storage/repositories/actions.ts';
import { listBusyTimesOf } from '#renderer/storage/repositories/busy-times.ts';
import { listChartersOfPair } from '#renderer/storage/repositories/charters.ts';
import { listGoalsOfPair } from '#renderer/storage/repositories/goals.ts';
import { getPair } from '#renderer/storage/repositories/pairs.ts';
import { getPerson } from '#renderer/storage/repositories/people.ts';
import { getProgramme } from '#renderer/storage/repositories/programmes.ts';
import { listRounds } from '#renderer/storage/repositories/rounds.ts';
import { listSessionsOfPair } from '#renderer/storage/repositories/sessions.ts';
import { listResponsesOfPair } from '#renderer/storage/repositories/survey-responses.ts';
import { listSurveys } from '#renderer/storage/repositories/surveys.ts';
import { useServices } from '#renderer/services/app-services.tsx';

/** A pair with all that has happened to it. */
export interface PairLife {
  readonly pair: Pair;
  /** Null when the round is gone. */
  readonly round: Round | null;
  readonly programme: Programme;
  readonly mentor: Person;
  readonly mentee: Person;
  /** The oldest first; workshops with others are among them. */
  readonly sessions: readonly Session[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  /** Every version, the first first. */
  readonly charters: readonly Charter[];
  /** When either of the two cannot meet. */
  readonly busyTimes: readonly BusyTime[];
  /** Of the programme. */
  readonly surveys: readonly Survey[];
  /** What either of the two answered by name. */
  readonly responses: readonly SurveyResponse[];
}

/** Undefined until it has been read; null when there is no such pair, or one of its people is gone. */
export function usePairLife(pairId: PairId): PairLife | null | undefined {
  const { database } = useServices();
  return useLiveQuery(() => readPairLife(database, pairId), [database, pairId]);
}

async function readPairLife(database: BinomeDatabase, pairId: PairId): Promise<PairLife | null> {
  const pair = await getPair(database, pairId);
  if (pair === null) return null;
  const { programmeId, roundId, mentorId, menteeId } = pair;
  const [programme, mentor, mentee, rounds] = await Promise.all([
    getProgramme(database, programmeId),
    getPerson(database, mentorId),
    getPerson(database, menteeId),
    listRounds(database, programmeId),
  ]);
  const [sessions, goals, actions, charters, busyTimes, surveys, responses] = await Promise.all([
    listSessionsOfPair(database, pairId),
    listGoalsOfPair(database, pairId),
    listActionsOfPair(database, pairId),
    listChartersOfPair(database, pairId),
    listBusyTimesOf(database, [mentorId, menteeId]),
    listSurveys(database, programmeId),
    listResponsesOfPair(database, pairId),
  ]);
  if (programme === null || mentor === null || mentee === null) return null;
  const round = rounds.find(({ id }) => id === roundId) ?? null;
  return {
    pair,
    round,
    programme,
    mentor,
    mentee,
    sessions,
    goals,
    actions,
    charters,
    busyTimes,
    surveys,
    responses,
  };
}
