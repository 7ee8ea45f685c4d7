import type { CalendarDate, DomainContext } from '#shared/domain/ids.ts';
import type { GoalDirection } from '#shared/domain/pair-life/goal.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { skillGains } from './assessed-gains.ts';
import { meanFigure, type Figure } from './figure.ts';
import { firstDayOf } from './first-day.ts';
import { indicatorStanding } from './indicator-standing.ts';
import { kpiFigures } from './kpi-figures.ts';
import { practiceFunnel } from './practice-funnel.ts';
import type { ProgressFacts } from './progress-facts.ts';
import { measureFigure } from './survey-figures.ts';

/** What a programme has come to by the four levels of evaluation (D. L. Kirkpatrick, 1959). */
export interface LevelFigures {
  /** The first and the last day that count: what comes after the end of the programme counts until today. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly reaction: { readonly satisfaction: Figure; readonly nps: Figure };
  /** Mean gain in levels of those of the one side who learnt from the other. */
  readonly learning: Readonly<Record<GoalDirection, Figure>>;
  /** `kept` rests on those adopted long enough ago. */
  readonly behaviour: { readonly adopted: number; readonly kept: Figure };
  readonly results: {
    readonly reached: number;
    /** Those with a target and a figure. */
    readonly comparable: number;
    /** All that were chosen. */
    readonly indicators: number;
  };
}

export function levelFigures(
  facts: ProgressFacts,
  context: Pick<DomainContext, 'now' | 'today'>,
  clock: Pick<LocalClock, 'localAt'>,
): LevelFigures {
  const kpis = kpiFigures(facts, context, clock);
  const gains = skillGains(facts);
  const gainOf = (wanted: GoalDirection) =>
    meanFigure(
      gains.filter(({ direction }) => direction === wanted).map(({ start, end }) => end - start),
    );
  const standings = facts.indicators
    .map((indicator) => indicatorStanding(indicator, facts.readings, kpis, context).progress)
    .filter((progress) => progress !== null);
  const firstDay = firstDayOf(facts);
  return {
    from: firstDay,
    to: context.today < firstDay ? firstDay : context.today,
    reaction: { satisfaction: measureFigure(facts, 'satisfaction', null), nps: kpis.nps },
    learning: { 'to-mentee': gainOf('to-mentee'), 'to-mentor': gainOf('to-mentor') },
    behaviour: {
      adopted: practiceFunnel(facts.practices, context).adopted,
      kept: kpis['practices-kept'],
    },
    results: {
      reached: standings.filter(({ isReached }) => isReached).length,
      comparable: standings.length,
      indicators: facts.indicators.length,
    },
  };
}
