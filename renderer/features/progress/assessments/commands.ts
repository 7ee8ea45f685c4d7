import type { RecordedAssessments } from '#shared/domain/progress/assessment-decisions.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { Command } from '#renderer/services/use-command.ts';

/** All that was entered at once, to be taken back at once. */
export function recordAssessmentsCommand({ recorded, removed }: RecordedAssessments): Command {
  return {
    name: 'command.recordAssessment',
    changes: [
      ...recorded.map((entity): Change => ({ kind: 'put', table: 'assessments', entity })),
      ...removed.map((id): Change => ({ kind: 'delete', table: 'assessments', id })),
    ],
  };
}
