import type { Indicator, IndicatorReading, KpiName } from '#shared/domain/progress/indicator.ts';
import { IndicatorDialog } from './indicator-dialog.tsx';
import { ReadingDialog } from './reading-dialog.tsx';
import type { IndicatorDecisions } from './use-indicator-decisions.ts';

/** What is being written on the screen of indicators. Null entities are new ones. */
export type IndicatorTask =
  | { readonly kind: 'kpi'; readonly kpi: KpiName }
  | { readonly kind: 'own'; readonly indicator: Indicator | null }
  | {
      readonly kind: 'reading';
      readonly indicator: Indicator;
      readonly reading: IndicatorReading | null;
    };

export function IndicatorDialogs(props: {
  readonly task: IndicatorTask | null;
  readonly indicators: readonly Indicator[];
  readonly decisions: IndicatorDecisions;
  onClose(): void;
}) {
  const { task, indicators, decisions, onClose } = props;
  if (task === null) return null;
  if (task.kind === 'reading') {
    return (
      <ReadingDialog
        indicator={task.indicator}
        reading={task.reading}
        decisions={decisions}
        onClose={onClose}
      />
    );
  }
  const { kpi, indicator } =
    task.kind === 'own'
      ? { kpi: null, indicator: task.indicator }
      : { kpi: task.kpi, indicator: indicators.find((one) => one.kpi === task.kpi) ?? null };
  return (
    <IndicatorDialog kpi={kpi} indicator={indicator} decisions={decisions} onClose={onClose} />
  );
}
