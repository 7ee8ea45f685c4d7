import {
  compareProgrammes,
  groupings,
  type ComparedProgramme,
} from '#shared/domain/progress/series-groups.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { namedChart, type GroupMeasure } from './group-chart.ts';
import type { ChartInput, ProgrammeChart } from './programme-chart.ts';

/** What can be compared: groups of this programme’s pairs, or programmes. */
export const comparisons = [...groupings, 'programme'] as const;
export type Comparison = (typeof comparisons)[number];

/** How programmes are shown side by side. */
interface ProgrammesShown {
  readonly measure: GroupMeasure;
  /** Letters instead of names, in the drawing, the table and all files made of them. */
  readonly isNameless: boolean;
}

/** This programme and the others of the workspace. `others` is null until they have been read. */
export function compareWithOthers(
  { whole, filter, context, clock }: ChartInput,
  others: readonly ProgressFacts[] | null,
): readonly ComparedProgramme[] | null {
  return others === null ? null : compareProgrammes([whole, ...others], filter, context, clock);
}

/** Programmes side by side, this one marked; null for those that are still being read. */
export function programmesChart(
  input: ChartInput,
  programmes: readonly ComparedProgramme[] | null,
  { measure, isNameless }: ProgrammesShown,
): ProgrammeChart {
  const { language, whole } = input;
  const { t, compareText } = language;
  const compared = programmes ?? [];
  const inOrder = isNameless
    ? compared
    : compared.toSorted((one, other) => compareText(one.name, other.name));
  const groups = inOrder.map((programme) => {
    const name = isNameless
      ? t('charts.groups.letter', { letter: programme.letter })
      : programme.name;
    const isThis = programme.id === whole.programme.id;
    return { ...programme, name: isThis ? t('charts.groups.this', { name }) : name };
  });
  const chart = namedChart(input, groups, measure, 'rows');
  return {
    ...chart,
    isNameless,
    basis: t('charts.groups.basis.programmes', {
      count: groups.length,
      measure: t(`charts.groups.${measure}`),
      counted: t(`charts.groups.of.${measure}`),
      period: periodOf(input),
    }),
    empty:
      programmes === null
        ? t('charts.groups.reading')
        : programmes.length === 1
          ? t('charts.groups.only')
          : chart.empty,
  };
}

/** Where the filter leaves a side open, each programme has its own beginning or end. */
function periodOf({ filter: { from, to }, language, period }: ChartInput): string {
  const { t, formatDate } = language;
  if (from !== null && to !== null) return period;
  if (from !== null) return t('charts.groups.from', { date: formatDate(from) });
  if (to !== null) return t('charts.groups.until', { date: formatDate(to) });
  return t('charts.groups.since');
}
