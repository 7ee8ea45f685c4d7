import type { DomainContext } from '#shared/domain/ids.ts';
import { canMeet } from '#shared/domain/pairing/pair-decisions.ts';
import { pairsNeedingAttention } from '#shared/domain/progress/attention.ts';
import type { Figure } from '#shared/domain/progress/figure.ts';
import {
  anonymousLeftOut,
  contextAsOf,
  filterFacts,
  lookingBack,
} from '#shared/domain/progress/filter-facts.ts';
import { firstDayOf } from '#shared/domain/progress/first-day.ts';
import type { KpiName } from '#shared/domain/progress/indicator.ts';
import { kpiFigures } from '#shared/domain/progress/kpi-figures.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import { measureFigure } from '#shared/domain/progress/survey-figures.ts';
import { lastDayOf } from '#shared/domain/programme/last-day.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';

/** All that the page of charts shows, worked out once for each filter. */
export interface ChartsData {
  readonly facts: ProgressFacts;
  /** What left the facts as they are. */
  readonly filter: ProgressFilter;
  readonly context: Pick<DomainContext, 'now' | 'today'>;
  /** The first and the last day the figures are about. */
  readonly from: string;
  readonly to: string;
  readonly kpis: Readonly<Record<KpiName, Figure>>;
  readonly satisfaction: Figure;
  readonly sessions: { readonly held: number; readonly planned: number };
  /** Pairs that ask for the coordinator, whatever the period. */
  readonly attention: { readonly pairs: number; readonly of: number };
  /** Anonymous surveys that the filter leaves out. */
  readonly leftOut: number;
}

export function chartsData(
  whole: ProgressFacts,
  wanted: ProgressFilter,
  present: Pick<DomainContext, 'now' | 'today'>,
  clock: LocalClock,
): ChartsData {
  const filter = lookingBack(wanted, present);
  const facts = filterFacts(whole, filter, clock);
  const context = contextAsOf(filter, present, clock);
  // Whether a pair needs somebody is a matter of today, not of a stretch of days.
  const standing =
    filter.from === null && filter.to === null
      ? facts
      : filterFacts(whole, { ...filter, from: null, to: null }, clock);
  const lastDay = lastDayOf(whole.programme);
  return {
    facts,
    filter,
    context,
    from: filter.from ?? firstDayOf(whole),
    to: filter.to ?? (lastDay < context.today ? lastDay : context.today),
    kpis: kpiFigures(facts, context, clock),
    satisfaction: measureFigure(facts, 'satisfaction', null),
    sessions: {
      held: facts.sessions.filter(({ state }) => state === 'held').length,
      planned: facts.sessions.length,
    },
    attention: {
      pairs: pairsNeedingAttention(standing, context, clock).length,
      of: standing.pairs.filter(canMeet).length,
    },
    leftOut: anonymousLeftOut(whole, filter),
  };
}
