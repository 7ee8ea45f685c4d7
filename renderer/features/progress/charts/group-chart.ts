import type { ComparedGroup, GroupFigures } from '#shared/domain/progress/series-groups.ts';
import {
  figureCell,
  figureValue,
  writeNumber,
  type ChartInput,
  type ProgrammeChart,
} from './programme-chart.ts';

export const groupMeasures = ['held', 'gain', 'satisfaction', 'practices'] as const;
/** What groups are compared by. */
export type GroupMeasure = (typeof groupMeasures)[number];

const ends = { held: 100, satisfaction: 5, gain: undefined, practices: undefined } as const;

/** Groups of pairs, or programmes, side by side. `name` says what each is called. */
export function groupChart(
  input: ChartInput,
  groups: readonly ComparedGroup[],
  measure: GroupMeasure,
  name: (key: string) => string,
): ProgrammeChart {
  const { language, period } = input;
  const { t } = language;
  const values = groups.map((group) => valueOf(group, measure));
  const maximum = ends[measure];
  return {
    id: 'groups',
    title: t('charts.groups.title'),
    basis: t('charts.groups.basis', {
      count: groups.length,
      measure: t(`charts.groups.${measure}`),
      period,
    }),
    empty: t('charts.groups.empty'),
    columns: 6,
    spec:
      groups.length > 1 && values.some((value) => value !== null)
        ? {
            kind: 'columns',
            labels: groups.map(({ key, pairs }) =>
              t('charts.groups.label', { name: name(key), count: pairs }),
            ),
            minimum: 0,
            ...(maximum === undefined ? {} : { maximum }),
            formatValue: (value) => writeNumber(input, value),
            series: [
              { label: t(`charts.groups.${measure}`), tone: 'neutral', fill: 'solid', values },
            ],
          }
        : null,
    table: {
      headings: [
        t('charts.groups.group'),
        t('charts.groups.pairs'),
        ...groupMeasures.map((one) => t(`charts.groups.${one}`)),
      ],
      rows: groups.map((group) => [
        name(group.key),
        group.pairs,
        figureCell(input, group.held),
        figureCell(input, group.gain),
        figureCell(input, group.satisfaction),
        group.practicesAdopted,
      ]),
    },
  };
}

function valueOf(group: GroupFigures, measure: GroupMeasure): number | null {
  return measure === 'practices' ? group.practicesAdopted : figureValue(group[measure]);
}
