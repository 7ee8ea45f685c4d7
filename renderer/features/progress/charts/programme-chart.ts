import type { DomainContext } from '#shared/domain/ids.ts';
import type { Figure } from '#shared/domain/progress/figure.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import type { ChartSpec, ChartTable } from '#renderer/components/charts/chart-spec.ts';
import type { Language } from '#renderer/services/language.tsx';

/** One chart of a programme, in words of the user's language. */
export interface ProgrammeChart {
  readonly id: string;
  readonly title: string;
  /** How many, of what, and when. */
  readonly basis: string;
  /** Where the table holds more than the drawing. */
  readonly tableBasis?: string;
  /** Null when there is nothing to draw; `empty` says why. */
  readonly spec: ChartSpec | null;
  readonly empty: string;
  readonly table: ChartTable;
  /** Of the twelve that a wide page has. */
  readonly columns: number;
  /** Whether its file is not to bear the programme's name either. */
  readonly isNameless?: boolean;
}

/** What charts are made from. */
export interface ChartInput {
  /** As the filter left them. */
  readonly facts: ProgressFacts;
  /** Unfiltered, where names are looked up. */
  readonly whole: ProgressFacts;
  readonly filter: ProgressFilter;
  readonly context: Pick<DomainContext, 'now' | 'today'>;
  readonly clock: Pick<LocalClock, 'localAt'>;
  readonly language: Pick<Language, 't' | 'locale' | 'formatNumber' | 'formatDate' | 'compareText'>;
  /** The days that the figures are about, written out. */
  readonly period: string;
}

type Speaking = Pick<ChartInput, 'language'>;

/** A number with one decimal at most, as charts and their tables write it. */
export function writeNumber({ language }: Speaking, value: number): string {
  return language.formatNumber(value, { maximumFractionDigits: 1 });
}

/** The number in a table, or why there is none. */
export function figureCell({ language }: Speaking, figure: Figure): number | string {
  if (figure.kind === 'value') return Math.round(figure.value * 10) / 10;
  return language.t(figure.kind === 'hidden' ? 'charts.hidden' : 'charts.missing');
}

/** How many cases it rests on, or why none are told. */
export function countCell(input: Speaking, figure: Figure): number | string {
  return figure.kind === 'value' ? figure.count : figureCell(input, figure);
}

/** The number to draw; null leaves a gap. */
export function figureValue(figure: Figure): number | null {
  return figure.kind === 'value' ? figure.value : null;
}

export function figureCount(figure: Figure): number {
  return figure.kind === 'value' ? figure.count : 0;
}
