import type { CalendarDate, DomainContext, IndicatorId } from '#shared/domain/ids.ts';
import { figureOf, missing, type Figure } from './figure.ts';
import type { Indicator, IndicatorReading, KpiName } from './indicator.ts';

/** Where an indicator stands. */
export interface IndicatorStanding {
  readonly indicator: Indicator;
  /** Of one with readings the latest; its count is how many there are. */
  readonly figure: Figure;
  /** The day of the latest reading; null of one that follows a formula, or has none. */
  readonly readOn: CalendarDate | null;
  /** Null without a target, or without a figure. */
  readonly progress: TargetProgress | null;
}

export interface TargetProgress {
  readonly isReached: boolean;
  /** How much of the way from baseline to target is gone, from 0 to 1; null when nobody knows where it began. */
  readonly share: number | null;
}

/** The readings of an indicator up to today, the oldest first; of one day, in the order they were noted. */
export function readingsOf(
  indicatorId: IndicatorId,
  readings: readonly IndicatorReading[],
  { today }: Pick<DomainContext, 'today'>,
): readonly IndicatorReading[] {
  return readings
    .filter((reading) => reading.indicatorId === indicatorId && reading.on <= today)
    .toSorted((a, b) => (a.on === b.on ? compareTexts(a.id, b.id) : compareTexts(a.on, b.on)));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : 1;
}

export function indicatorStanding(
  indicator: Indicator,
  readings: readonly IndicatorReading[],
  kpis: Readonly<Record<KpiName, Figure>>,
  context: Pick<DomainContext, 'today'>,
): IndicatorStanding {
  if (indicator.kpi !== null) {
    const figure = kpis[indicator.kpi];
    return { indicator, figure, readOn: null, progress: targetProgress(indicator, figure) };
  }
  const own = readingsOf(indicator.id, readings, context);
  const latest = own.at(-1);
  const figure = latest === undefined ? missing : figureOf(latest.value, own.length);
  const readOn = latest?.on ?? null;
  return { indicator, figure, readOn, progress: targetProgress(indicator, figure) };
}

/**
 * How far a figure has come to its target, either way. A target that is the baseline asks that nothing get
 * worse: there is no way to go, it is reached or not.
 */
export function targetProgress(
  { baseline, target, aim }: Pick<Indicator, 'baseline' | 'target' | 'aim'>,
  figure: Figure,
): TargetProgress | null {
  if (target === null || figure.kind !== 'value') return null;
  const { value } = figure;
  const isReached = aim === 'higher' ? value >= target : value <= target;
  if (isReached) return { isReached, share: 1 };
  if (baseline === null) return { isReached, share: null };
  if (baseline === target) return { isReached, share: 0 };
  const share = (value - baseline) / (target - baseline);
  return { isReached, share: Math.min(1, Math.max(0, share)) };
}
