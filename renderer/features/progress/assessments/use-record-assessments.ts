import { useCallback } from 'react';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import {
  recordAssessments,
  type AssessmentInput,
  type AssessmentProblem,
  type RecordedAssessments,
} from '#shared/domain/progress/assessment-decisions.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { listAssessmentsOfPair } from '#renderer/storage/repositories/assessments.ts';
import { recordAssessmentsCommand } from './commands.ts';

/**
 * Records one or more points of a pair in one step that can be undone.
 * @returns what is wrong; `failed` when it could not be stored, which the user has been told
 */
export function useRecordAssessments() {
  const { database, domainContext } = useServices();
  const run = useCommand();
  return useCallback(
    async (
      pair: Pair,
      inputs: readonly AssessmentInput[],
      notice: string,
    ): Promise<'stored' | 'failed' | AssessmentProblem> => {
      const context = domainContext();
      const stored = await listAssessmentsOfPair(database, pair.id);
      const all: RecordedAssessments[] = [];
      for (const input of inputs) {
        const recorded = recordAssessments(stored, pair, input, context);
        if (!recorded.ok) return recorded.error;
        all.push(recorded.value);
      }
      const command = recordAssessmentsCommand({
        recorded: all.flatMap(({ recorded }) => recorded),
        removed: all.flatMap(({ removed }) => removed),
      });
      return (await run(command, notice)) ? 'stored' : 'failed';
    },
    [database, domainContext, run],
  );
}
