import type { NextStep } from '#shared/domain/progress/report-next-steps.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { ReportWording } from './report-wording.ts';

/** What to do next, in a sentence. */
export function describeNextStep(step: NextStep, words: ReportWording): string {
  const { translate } = words;
  switch (step.kind) {
    case 'write-up':
      return translate('report.step.write-up', { count: step.sessions });
    case 'book-ahead':
    case 'tell-sponsor':
    case 'agree-charters':
    case 'ask-in-person':
      return translate(`report.step.${step.kind}`, { percent: words.percent(step.percent) });
    case 'other-format':
      return translate('report.step.other-format', {
        skills: words.list(step.skillIds.map(words.skillLabel)),
      });
    case 'check-practices':
      return translate('report.step.check-practices', { count: step.practices });
    case 'read-indicators':
      return translate('report.step.read-indicators', { count: step.indicators });
    case 'assess-again':
    case 'thank':
      return translate(`report.step.${step.kind}`);
    case 'rotate':
      return translate('report.step.rotate', { count: step.pairs });
    default:
      return assertNever(step);
  }
}
