import { useMemo } from 'react';
import type { Indicator, KpiName } from '#shared/domain/progress/indicator.ts';
import { kpiUnits, type KpiUnit } from '#shared/domain/progress/kpi-figures.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** How figures are written in the language of the window. */
export function useFigureWords() {
  const { t, formatNumber } = useLanguage();
  return useMemo(() => {
    const decimal = (value: number) => formatNumber(value, { maximumFractionDigits: 1 });
    const signed = (value: number, digits: number) =>
      formatNumber(value, { signDisplay: 'exceptZero', maximumFractionDigits: digits });
    const inUnit = (value: number, unit: KpiUnit): string => {
      switch (unit) {
        case 'percent':
          return formatNumber(value / 100, { style: 'percent' });
        case 'days':
          return t('indicators.value.days', { count: Math.round(value) });
        case 'hours':
          return t('indicators.value.hours', { hours: decimal(value) });
        case 'levels':
          return signed(value, 1);
        case 'nps':
          return signed(value, 0);
        case 'ratio':
        case 'points':
          return formatNumber(value, { maximumFractionDigits: 2 });
        default:
          return assertNever(unit);
      }
    };
    const ofIndicator = ({ kpi, unit }: Pick<Indicator, 'kpi' | 'unit'>, value: number): string => {
      if (kpi !== null) return inUnit(value, kpiUnits[kpi]);
      const figure = formatNumber(value, { maximumFractionDigits: 6 });
      if (unit === '') return figure;
      // A no-break space keeps the figure and its unit on one line.
      return `${figure}\u00a0${unit}`;
    };
    return {
      ofKpi: (kpi: KpiName, value: number) => inUnit(value, kpiUnits[kpi]),
      ofIndicator,
      nameOf: ({ kpi, name }: Pick<Indicator, 'kpi' | 'name'>) =>
        kpi === null ? name : t(`indicators.kpi.${kpi}`),
    };
  }, [formatNumber, t]);
}

export type FigureWords = ReturnType<typeof useFigureWords>;
