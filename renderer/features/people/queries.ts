import { useLiveQuery } from 'dexie-react-hooks';
import type { PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Evaluation } from '#shared/domain/people/evaluation.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { listEvaluations } from '#renderer/storage/repositories/evaluations.ts';

/** What was noted of one person in the programme, newest first; undefined until it has been read. */
export function useEvaluations(
  programmeId: ProgrammeId,
  personId: PersonId,
): readonly Evaluation[] | undefined {
  const { database } = useServices();
  return useLiveQuery(async () => {
    const evaluations = await listEvaluations(database, programmeId);
    return evaluations.filter((evaluation) => evaluation.personId === personId).toReversed();
  }, [database, programmeId, personId]);
}
