import { shareFigure, type Figure } from './figure.ts';
import type { KpiName } from './indicator.ts';
import { kpiNames } from './indicator.ts';
import type { ReportFigures } from './report-figures.ts';
import type { SurveyMeasure } from './survey.ts';
import type { UnknownAsOf } from './unknown-as-of.ts';

/** A figure of this many or fewer people says little about others. */
const smallCount = 4;

/** Below this share of answers, in percent, those who did not answer may well think otherwise. */
const fairResponseRate = 60;

/** What is not known of a day that is looked back to. */
export type AsOfLimit =
  | { readonly kind: 'places' }
  | { readonly kind: 'goals'; readonly goals: number }
  | { readonly kind: 'closing' };

/** What a reader of the report has to bear in mind. */
export type ReportLimit =
  | { readonly kind: 'part'; readonly of: 'round' | 'department' | 'site' | 'period' }
  | AsOfLimit
  | { readonly kind: 'anonymous-left-out'; readonly surveys: number }
  | { readonly kind: 'no-surveys' }
  | {
      readonly kind: 'response-rate';
      readonly sent: number;
      readonly answered: number;
      readonly percent: number;
      readonly isLow: boolean;
    }
  | { readonly kind: 'hidden-figures'; readonly measures: readonly SurveyMeasure[] }
  | { readonly kind: 'small-figures'; readonly skills: number }
  | { readonly kind: 'learners'; readonly withScores: number; readonly people: number }
  | { readonly kind: 'missing'; readonly kpis: readonly KpiName[] }
  | { readonly kind: 'not-written-up'; readonly sessions: number }
  | { readonly kind: 'not-checked'; readonly practices: number }
  | { readonly kind: 'without-reading'; readonly indicators: number }
  | { readonly kind: 'without-baseline'; readonly indicators: number }
  | { readonly kind: 'ended-early'; readonly pairs: number }
  | { readonly kind: 'own-judgement' }
  | { readonly kind: 'no-comparison' };

/** The limits of these figures, in the order in which a reader meets them; never none. */
export function reportLimits(figures: ReportFigures): readonly ReportLimit[] {
  const { participation, practices, results } = figures;
  const withoutReading = results.filter(({ figure }) => figure.kind !== 'value').length;
  const withoutBaseline = results.filter(({ indicator }) => indicator.baseline === null).length;
  return [
    ...partShown(figures),
    ...asOfLimits(figures.unknown),
    ...orNone(participation.sessions.toWriteUp, (sessions) => ({
      kind: 'not-written-up',
      sessions,
    })),
    ...orNone(participation.endedEarly, (pairs) => ({ kind: 'ended-early', pairs })),
    ...orNone(figures.anonymousLeftOut, (surveys) => ({ kind: 'anonymous-left-out', surveys })),
    ...answerLimits(figures),
    ...learningLimits(figures),
    ...orNone(practices.toCheck, (count) => ({ kind: 'not-checked', practices: count })),
    ...orNone(withoutReading, (indicators) => ({ kind: 'without-reading', indicators })),
    ...orNone(withoutBaseline, (indicators) => ({ kind: 'without-baseline', indicators })),
    ...missingKpis(figures.kpis),
    { kind: 'no-comparison' },
  ];
}

function orNone(count: number, limit: (count: number) => ReportLimit): readonly ReportLimit[] {
  return count === 0 ? [] : [limit(count)];
}

function partShown({ filter }: ReportFigures): readonly ReportLimit[] {
  const { from, to, roundId, department, site } = filter;
  return [
    ...(from === null && to === null ? [] : [{ kind: 'part', of: 'period' } as const]),
    ...(roundId === null ? [] : [{ kind: 'part', of: 'round' } as const]),
    ...(department === null ? [] : [{ kind: 'part', of: 'department' } as const]),
    ...(site === null ? [] : [{ kind: 'part', of: 'site' } as const]),
  ];
}

/** Null when it is today that is looked at. Places come last: it is always so with them. */
export function asOfLimits(unknown: UnknownAsOf | null): readonly AsOfLimit[] {
  if (unknown === null) return [];
  return [
    ...(unknown.goals === 0 ? [] : [{ kind: 'goals', goals: unknown.goals } as const]),
    ...(unknown.isClosingUnknown ? [{ kind: 'closing' } as const] : []),
    { kind: 'places' },
  ];
}

function answerLimits({ surveys, reaction }: ReportFigures): readonly ReportLimit[] {
  const sent = surveys.reduce((sum, survey) => sum + survey.sent, 0);
  if (sent === 0) return [{ kind: 'no-surveys' }];
  const answered = surveys.reduce((sum, survey) => sum + survey.answered, 0);
  const rate = shareFigure(answered, sent);
  const percent = rate.kind === 'value' ? rate.value : 0;
  const hiddenMeasures = reaction
    .filter(({ all, mentors, mentees }) => [all, mentors, mentees].some(isHidden))
    .map(({ measure }) => measure);
  return [
    { kind: 'response-rate', sent, answered, percent, isLow: percent < fairResponseRate },
    ...(hiddenMeasures.length === 0
      ? []
      : [{ kind: 'hidden-figures', measures: hiddenMeasures } as const]),
  ];
}

function isHidden({ kind }: Figure): boolean {
  return kind === 'hidden';
}

function learningLimits({
  learning,
  learners,
  participation,
}: ReportFigures): readonly ReportLimit[] {
  const people = participation.mentors + participation.mentees;
  const small = learning.filter((line) => line.people <= smallCount).length;
  return [
    ...(learners >= people ? [] : [{ kind: 'learners', withScores: learners, people } as const]),
    ...(learning.length === 0 ? [] : [{ kind: 'own-judgement' } as const]),
    ...(small === 0 ? [] : [{ kind: 'small-figures', skills: small } as const]),
  ];
}

function missingKpis(kpis: ReportFigures['kpis']): readonly ReportLimit[] {
  const without = kpiNames.filter((name) => kpis[name].kind === 'missing');
  return without.length === 0 ? [] : [{ kind: 'missing', kpis: without }];
}
