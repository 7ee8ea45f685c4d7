import { displayName } from '#shared/domain/people/person.ts';
import { sessionParties } from '#shared/domain/sessions/session.ts';
import { meetingsByWeek, rhythmByMonth } from '#shared/domain/progress/series-rhythm.ts';
import type { ChartSeries } from '#renderer/components/charts/chart-spec.ts';
import { writeNumber, type ChartInput, type ProgrammeChart } from './programme-chart.ts';

/** More rows than this are a wall: those that met least are what a coordinator looks for. */
const mostPairs = 25;

const cancelledLooks = {
  mentor: { tone: 'secondary', fill: 'hatched' },
  mentee: { tone: 'primary', fill: 'hatched' },
  coordinator: { tone: 'neutral', fill: 'hatched' },
} as const;

/** Sessions by month: held, lost and on whose side, to come, against all that were set. */
export function rhythmChart(input: ChartInput): ProgrammeChart {
  const { facts, clock, language, period } = input;
  const { t } = language;
  const months = rhythmByMonth(facts, clock);
  const series: readonly ChartSeries[] = [
    {
      label: t('charts.rhythm.held'),
      tone: 'success',
      fill: 'solid',
      values: months.map(({ held }) => held),
    },
    ...sessionParties.map((party) => ({
      label: t(`charts.rhythm.cancelled.${party}`),
      ...cancelledLooks[party],
      values: months.map(({ cancelled }) => cancelled[party]),
    })),
    {
      label: t('charts.rhythm.missed'),
      tone: 'neutral',
      fill: 'solid',
      values: months.map(({ missed }) => missed),
    },
    {
      label: t('charts.rhythm.open'),
      tone: 'neutral',
      fill: 'outline',
      values: months.map(({ open }) => open),
    },
  ];
  const shown = series.filter(({ values }) => values.some((value) => value !== 0));
  const monthName = (month: string) =>
    language.formatDate(`${month}-01`, { month: 'short', year: 'numeric' });
  const held = months.reduce((sum, month) => sum + month.held, 0);
  const planned = months.reduce((sum, month) => sum + month.planned, 0);
  return {
    id: 'rhythm',
    title: t('charts.rhythm.title'),
    basis: t('charts.rhythm.basis', { held, planned, period }),
    empty: t('charts.rhythm.empty'),
    columns: 7,
    spec:
      months.length === 0
        ? null
        : {
            kind: 'columns',
            isStacked: true,
            labels: months.map(({ month }) => monthName(month)),
            formatValue: (value) => writeNumber(input, value),
            series: shown,
          },
    table: {
      headings: [
        t('charts.month'),
        t('charts.rhythm.planned'),
        ...series.map(({ label }) => label),
      ],
      rows: months.map(({ month, planned: all }, index) => [
        monthName(month),
        all,
        ...series.map(({ values }) => values[index] ?? 0),
      ]),
    },
  };
}

/** Pairs × weeks: how often they met. */
export function meetingsChart(input: ChartInput): ProgrammeChart {
  const { facts, whole, clock, language, period } = input;
  const { t } = language;
  const { weeks, pairs } = meetingsByWeek(facts, clock);
  const shown = pairs.slice(0, mostPairs);
  const people = new Map(
    whole.participants.map(({ person }) => [person.id, displayName(person)] as const),
  );
  const pairById = new Map(whole.pairs.map((pair) => [pair.id, pair]));
  const nameOf = (pairId: (typeof pairs)[number]['pairId']) => {
    const pair = pairById.get(pairId);
    const name = (id: Parameters<typeof people.get>[0] | undefined) =>
      (id === undefined ? undefined : people.get(id)) ?? t('charts.unknownPerson');
    return t('charts.pair', { mentor: name(pair?.mentorId), mentee: name(pair?.menteeId) });
  };
  const weekNames = weeks.map((week) =>
    language.formatDate(week, { day: 'numeric', month: 'short' }),
  );
  const names = shown.map(({ pairId }) => nameOf(pairId));
  return {
    id: 'meetings',
    title: t('charts.meetings.title'),
    basis: t('charts.meetings.basis', { shown: shown.length, count: pairs.length, period }),
    empty: t('charts.meetings.empty'),
    columns: 12,
    spec:
      weeks.length === 0
        ? null
        : {
            kind: 'heat',
            rows: distinct(names),
            columns: distinct(weekNames),
            values: shown.map(({ counts }) => counts),
            formatValue: (value) => t('charts.meetings.met', { count: value }),
          },
    table: {
      headings: [t('charts.pairHeading'), t('charts.meetings.all'), ...distinct(weekNames)],
      rows: shown.map(({ met, counts }, index) => [names[index] ?? '', met, ...counts]),
    },
  };
}

/** Two of the same name would share one row of the chart. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
}
