import type { CalendarDate, DomainContext, SkillId, SurveyId } from '#shared/domain/ids.ts';
import { goalDirections, type GoalDirection } from '#shared/domain/pair-life/goal.ts';
import { lastDayOf } from '#shared/domain/programme/last-day.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { skillGains, type SkillGain } from './assessed-gains.ts';
import { meanFigure, type Figure } from './figure.ts';
import { firstDayOf } from './first-day.ts';
import type { Indicator, IndicatorReading, KpiName } from './indicator.ts';
import { readingsOf } from './indicator-standing.ts';
import { anonymousLeftOut, contextAsOf, filterFacts, lookingBack } from './filter-facts.ts';
import { kpiFigures } from './kpi-figures.ts';
import { practiceFunnel, type PracticeFunnel } from './practice-funnel.ts';
import type { ProgressFacts } from './progress-facts.ts';
import type { ProgressFilter } from './progress-filter.ts';
import { participationOf, type Participation } from './report-participation.ts';
import { measureFigure } from './survey-figures.ts';
import { surveyMeasures, type Survey, type SurveyMeasure } from './survey.ts';
import { unknownAsOf, type UnknownAsOf } from './unknown-as-of.ts';

/** What was felt about one thing, by all and by each side, where the sides may be told apart. */
export interface MeasureLine {
  readonly measure: SurveyMeasure;
  readonly all: Figure;
  readonly mentors: Figure;
  readonly mentees: Figure;
}

/** How many were asked, and how many answered. */
export interface SurveyLine {
  readonly id: SurveyId;
  readonly title: Survey['title'];
  readonly opensOn: CalendarDate;
  readonly isAnonymous: boolean;
  readonly sent: number;
  readonly answered: number;
}

/** What was learnt of one skill by those of one side with a level before and after. */
export interface SkillLine {
  readonly skillId: SkillId;
  readonly direction: GoalDirection;
  readonly people: number;
  readonly start: Figure;
  readonly end: Figure;
  readonly gain: Figure;
}

/** An indicator with where it stands: its formula, or its last reading. */
export interface IndicatorLine {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly last: Pick<IndicatorReading, 'on' | 'source'> | null;
  readonly readings: number;
}

/** All the figures of a programme report; none of them names anybody. */
export interface ReportFigures {
  readonly from: string;
  readonly to: string;
  readonly filter: ProgressFilter;
  /** Anonymous surveys that the filter leaves out, because nobody knows whose answers they hold. */
  readonly anonymousLeftOut: number;
  /** Of the day that the filter looks back to; null for today. */
  readonly unknown: UnknownAsOf | null;
  readonly participation: Participation;
  readonly kpis: Readonly<Record<KpiName, Figure>>;
  readonly reaction: readonly MeasureLine[];
  readonly surveys: readonly SurveyLine[];
  /** The skills of mentees first, the largest gain first. */
  readonly learning: readonly SkillLine[];
  /** People with a level before and after, of any skill. */
  readonly learners: number;
  readonly practices: PracticeFunnel;
  readonly results: readonly IndicatorLine[];
}

/** @param whole the facts before the filter */
export function reportFigures(
  whole: ProgressFacts,
  wanted: ProgressFilter,
  present: Pick<DomainContext, 'now' | 'today'>,
  clock: LocalClock,
): ReportFigures {
  const filter = lookingBack(wanted, present);
  const facts = filterFacts(whole, filter, clock);
  const context = contextAsOf(filter, present, clock);
  const kpis = kpiFigures(facts, context, clock);
  const gains = skillGains(facts);
  return {
    ...reportPeriod(facts, filter, context),
    filter,
    anonymousLeftOut: anonymousLeftOut(whole, filter),
    unknown: filter.asOf === null ? null : unknownAsOf(whole, facts, filter.asOf, clock),
    participation: participationOf(facts, context, clock),
    kpis,
    reaction: surveyMeasures.map((measure) => ({
      measure,
      all: measureFigure(facts, measure, null),
      mentors: measureFigure(facts, measure, 'mentor'),
      mentees: measureFigure(facts, measure, 'mentee'),
    })),
    surveys: countAnswers(facts),
    learning: goalDirections.flatMap((direction) => learningIn(direction, gains)),
    learners: new Set(gains.map(({ personId }) => personId)).size,
    practices: practiceFunnel(facts.practices, context),
    results: facts.indicators.map((indicator) => standOf(indicator, facts, kpis, context)),
  };
}

/** From the first day to the last one that can have happened. */
function reportPeriod(
  facts: Pick<ProgressFacts, 'programme' | 'pairs'>,
  { from, to }: ProgressFilter,
  { today }: Pick<DomainContext, 'today'>,
): Pick<ReportFigures, 'from' | 'to'> {
  const first = from ?? firstDayOf(facts);
  const ends: readonly string[] = [to ?? lastDayOf(facts.programme), today];
  const last = ends.reduce((earliest, day) => (day < earliest ? day : earliest));
  return { from: first, to: last < first ? first : last };
}

function countAnswers({
  surveys,
  invitations,
}: Pick<ProgressFacts, 'surveys' | 'invitations'>): readonly SurveyLine[] {
  return surveys
    .filter(({ state }) => state !== 'draft')
    .toSorted((one, other) => one.opensOn.localeCompare(other.opensOn))
    .map(({ id, title, opensOn, isAnonymous }) => {
      const sent = invitations.filter(({ surveyId }) => surveyId === id);
      const answered = sent.filter(({ isUsed }) => isUsed).length;
      return { id, title, opensOn, isAnonymous, sent: sent.length, answered };
    });
}

function learningIn(direction: GoalDirection, gains: readonly SkillGain[]): readonly SkillLine[] {
  const inDirection = gains.filter((gain) => gain.direction === direction);
  const skillIds = [...new Set(inDirection.map(({ skillId }) => skillId))];
  return skillIds
    .map((skillId) => {
      const ofSkill = inDirection.filter((gain) => gain.skillId === skillId);
      return {
        skillId,
        direction,
        people: new Set(ofSkill.map(({ personId }) => personId)).size,
        start: meanFigure(ofSkill.map(({ start }) => start)),
        end: meanFigure(ofSkill.map(({ end }) => end)),
        gain: meanFigure(ofSkill.map(({ start, end }) => end - start)),
      };
    })
    .toSorted(
      (one, other) =>
        sizeOf(other.gain) - sizeOf(one.gain) || one.skillId.localeCompare(other.skillId),
    );
}

function sizeOf(figure: Figure): number {
  return figure.kind === 'value' ? figure.value : Number.NEGATIVE_INFINITY;
}

function standOf(
  indicator: Indicator,
  { readings }: Pick<ProgressFacts, 'readings'>,
  kpis: ReportFigures['kpis'],
  context: Pick<DomainContext, 'today'>,
): IndicatorLine {
  if (indicator.kpi !== null) {
    return { indicator, figure: kpis[indicator.kpi], last: null, readings: 0 };
  }
  const own = readingsOf(indicator.id, readings, context);
  const last = own.at(-1) ?? null;
  return {
    indicator,
    figure: meanFigure(last === null ? [] : [last.value]),
    last,
    readings: own.length,
  };
}
