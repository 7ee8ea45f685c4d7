import type { Indicator, IndicatorReading } from '#shared/domain/progress/indicator.ts';

/** What is asked for from a card of an own indicator. */
export interface IndicatorDeeds {
  onEdit(indicator: Indicator): void;
  onRemove(indicator: Indicator): void;
  /** A null reading is a new one. */
  onReading(indicator: Indicator, reading: IndicatorReading | null): void;
  onRemoveReading(reading: IndicatorReading): void;
}
