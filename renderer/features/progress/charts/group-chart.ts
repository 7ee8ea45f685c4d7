import type { ComparedGroup, GroupFigures } from '#shared/domain/progress/series-groups.ts';
import {
  countCell,
  figureCell,
  figureValue,
  writeNumber,
  type ChartInput,
  type ProgrammeChart,
} from './programme-chart.ts';

const figures = ['held', 'gain', 'satisfaction', 'nps', 'kept'] as const;
export const groupMeasures = [...figures, 'practices'] as const;
/** What groups are compared by. */
export type GroupMeasure = (typeof groupMeasures)[number];

const ends: Readonly<
  Record<GroupMeasure, { readonly minimum?: number; readonly maximum?: number }>
> = {
  held: { minimum: 0, maximum: 100 },
  gain: {},
  satisfaction: { minimum: 0, maximum: 5 },
  nps: { minimum: -100, maximum: 100 },
  kept: { minimum: 0, maximum: 100 },
  practices: { minimum: 0 },
};

/** What a group goes by, with its figures. */
export interface NamedGroup extends GroupFigures {
  readonly name: string;
}

/** Groups of pairs side by side. `name` says what each is called. */
export function groupChart(
  input: ChartInput,
  groups: readonly ComparedGroup[],
  measure: GroupMeasure,
  name: (key: string) => string,
): ProgrammeChart {
  const { language, period } = input;
  const { t } = language;
  return {
    ...namedChart(
      input,
      groups.map((group) => ({ ...group, name: name(group.key) })),
      measure,
      'columns',
    ),
    basis: t('charts.groups.basis', {
      count: groups.length,
      measure: t(`charts.groups.${measure}`),
      counted: t(`charts.groups.of.${measure}`),
      period,
    }),
  };
}

/** All of the chart but what it says it rests on. */
export function namedChart(
  input: ChartInput,
  groups: readonly NamedGroup[],
  measure: GroupMeasure,
  /** Long names need rows: beneath columns, some would be left out. */
  kind: 'columns' | 'rows',
): Omit<ProgrammeChart, 'basis'> {
  const { t } = input.language;
  const values = groups.map((group) => valueOf(group, measure));
  return {
    id: 'groups',
    title: t('charts.groups.title'),
    empty: t('charts.groups.empty'),
    columns: 6,
    spec:
      groups.length > 1 && values.some((value) => value !== null)
        ? {
            kind,
            labels: groups.map((group) => labelOf(input, group, measure)),
            ...ends[measure],
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
        ...figures.flatMap((one) => [t(`charts.groups.${one}`), t(`charts.groups.of.${one}`)]),
        t('charts.groups.practices'),
      ],
      rows: groups.map((group) => [
        group.name,
        group.pairs,
        ...figures.flatMap((one) => [figureCell(input, group[one]), countCell(input, group[one])]),
        group.practicesAdopted,
      ]),
    },
  };
}

/** The name with how many cases its column rests on, or why it has no column. */
function labelOf({ language }: ChartInput, group: NamedGroup, measure: GroupMeasure): string {
  const { t } = language;
  const { name } = group;
  if (measure === 'practices') return t('charts.groups.label', { name, count: group.pairs });
  const figure = group[measure];
  if (figure.kind === 'value') return t('charts.groups.label', { name, count: figure.count });
  const reason = t(figure.kind === 'hidden' ? 'charts.hidden.short' : 'charts.missing');
  return t('charts.groups.label.none', { name, reason });
}

function valueOf(group: GroupFigures, measure: GroupMeasure): number | null {
  return measure === 'practices' ? group.practicesAdopted : figureValue(group[measure]);
}
