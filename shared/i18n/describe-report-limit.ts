import type { AsOfLimit, ReportLimit } from '#shared/domain/progress/report-limits.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { ReportWording } from './report-wording.ts';
import type { Translate } from './translate.ts';

/** What a reader has to bear in mind, in a sentence. */
export function describeLimit(limit: ReportLimit, words: ReportWording): string {
  const { translate } = words;
  switch (limit.kind) {
    case 'part':
      return translate(`report.limit.part.${limit.of}`);
    case 'places':
    case 'goals':
    case 'closing':
      return describeAsOfLimit(limit, translate);
    case 'anonymous-left-out':
      return translate('report.limit.anonymous-left-out', { count: limit.surveys });
    case 'no-surveys':
      return translate('report.limit.no-surveys');
    case 'response-rate':
      return translate(
        limit.isLow ? 'report.limit.response-rate.low' : 'report.limit.response-rate',
        { sent: limit.sent, answered: limit.answered, percent: words.percent(limit.percent) },
      );
    case 'hidden-figures':
      return translate('report.limit.hidden-figures', {
        measures: words.list(limit.measures.map(words.measureLabel)),
      });
    case 'learners':
      return translate('report.limit.learners', {
        withScores: limit.withScores,
        people: limit.people,
      });
    case 'own-judgement':
      return translate('report.limit.own-judgement');
    case 'small-figures':
      return translate('report.limit.small-figures', { count: limit.skills });
    case 'missing':
      return translate('report.limit.missing', {
        figures: words.list(limit.kpis.map(words.kpiLabel)),
      });
    case 'not-written-up':
      return translate('report.limit.not-written-up', { count: limit.sessions });
    case 'not-checked':
      return translate('report.limit.not-checked', { count: limit.practices });
    case 'without-reading':
      return translate('report.limit.without-reading', { count: limit.indicators });
    case 'without-baseline':
      return translate('report.limit.without-baseline', { count: limit.indicators });
    case 'ended-early':
      return translate('report.limit.ended-early', { count: limit.pairs });
    case 'no-comparison':
      return translate('report.limit.no-comparison');
    default:
      return assertNever(limit);
  }
}

/** What is not known of a day past, as the charts say it too. */
export function describeAsOfLimit(limit: AsOfLimit, translate: Translate): string {
  if (limit.kind !== 'goals') return translate(`report.limit.${limit.kind}`);
  return translate('report.limit.goals', { count: limit.goals });
}
