import type { ProgressReport } from '#shared/domain/progress/progress-report.ts';
import type { Command } from '#renderer/services/use-command.ts';

export function editReportCommand(entity: ProgressReport): Command {
  return {
    name: 'command.editReport',
    changes: [{ kind: 'put', table: 'progressReports', entity }],
  };
}

export function chooseQuotesCommand(entity: ProgressReport): Command {
  return {
    name: 'command.chooseQuotes',
    changes: [{ kind: 'put', table: 'progressReports', entity }],
  };
}
