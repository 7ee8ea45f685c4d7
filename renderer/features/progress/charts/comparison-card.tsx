import { useMemo, useState } from 'react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { compareGroups, groupings, type Grouping } from '#shared/domain/progress/series-groups.ts';
import {
  ChartCard,
  type ChartAction,
  type ChartWords,
} from '#renderer/components/charts/chart-card.tsx';
import { groupChart, groupMeasures, type GroupMeasure } from './group-chart.ts';
import type { ChartInput, ProgrammeChart } from './programme-chart.ts';

/** Departments, sites or rounds side by side, by one figure at a time; the table has them all. */
export function ComparisonCard(props: {
  readonly input: ChartInput;
  readonly words: ChartWords;
  actionsOf(chart: ProgrammeChart): readonly ChartAction[];
  formatNumber(value: number): string;
}) {
  const { input, words, actionsOf, formatNumber } = props;
  const { t } = input.language;
  const [grouping, setGrouping] = useState<Grouping>('department');
  const [measure, setMeasure] = useState<GroupMeasure>('held');
  const groups = useMemo(
    () => compareGroups(input.facts, grouping, input.clock),
    [grouping, input],
  );
  const chart = useMemo(
    () =>
      groupChart(input, groups, measure, (key) =>
        grouping === 'round' ? t('charts.roundName', { number: key }) : key,
      ),
    [grouping, groups, input, measure, t],
  );
  return (
    <ChartCard
      {...chart}
      words={words}
      formatNumber={formatNumber}
      actions={actionsOf(chart)}
      controls={
        <>
          <TextField
            select
            label={t('charts.groups.by')}
            value={grouping}
            sx={{ minWidth: 130 }}
            onChange={({ target }) => {
              setGrouping(groupings.find((one) => one === target.value) ?? grouping);
            }}
          >
            {groupings.map((one) => (
              <MenuItem key={one} value={one}>
                {t(`charts.groups.by.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label={t('charts.groups.figure')}
            value={measure}
            sx={{ minWidth: 150 }}
            onChange={({ target }) => {
              setMeasure(groupMeasures.find((one) => one === target.value) ?? measure);
            }}
          >
            {groupMeasures.map((one) => (
              <MenuItem key={one} value={one}>
                {t(`charts.groups.${one}`)}
              </MenuItem>
            ))}
          </TextField>
        </>
      }
    />
  );
}
