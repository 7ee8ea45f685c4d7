import { useLiveQuery } from 'dexie-react-hooks';
import type { PairId } from '#shared/domain/ids.ts';
import type { AssessmentFacts } from '#shared/domain/progress/assessments-due.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listAssessmentsOfPair } from '#renderer/storage/repositories/assessments.ts';
import { listGoalsOfPair } from '#renderer/storage/repositories/goals.ts';
import { getPair } from '#renderer/storage/repositories/pairs.ts';
import { getPerson } from '#renderer/storage/repositories/people.ts';
import { getProgramme } from '#renderer/storage/repositories/programmes.ts';
import { listSessionsOfPair } from '#renderer/storage/repositories/sessions.ts';
import { useServices } from '#renderer/services/app-services.tsx';

/** What the assessments of one pair follow from. Undefined until it has been read; null when the pair is gone. */
export function usePairFacts(pairId: PairId): AssessmentFacts | null | undefined {
  const { database } = useServices();
  return useLiveQuery(() => readPairFacts(database, pairId), [database, pairId]);
}

async function readPairFacts(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<AssessmentFacts | null> {
  const pair = await getPair(database, pairId);
  if (pair === null) return null;
  const [programme, mentor, mentee, goals, sessions, assessments] = await Promise.all([
    getProgramme(database, pair.programmeId),
    getPerson(database, pair.mentorId),
    getPerson(database, pair.menteeId),
    listGoalsOfPair(database, pairId),
    listSessionsOfPair(database, pairId),
    listAssessmentsOfPair(database, pairId),
  ]);
  if (programme === null || mentor === null || mentee === null) return null;
  const participants = [{ person: mentor }, { person: mentee }];
  return { programme, participants, pairs: [pair], goals, sessions, assessments };
}
