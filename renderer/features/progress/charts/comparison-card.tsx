import { useMemo, useState } from 'react';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { compareGroups } from '#shared/domain/progress/series-groups.ts';
import {
  ChartCard,
  type ChartAction,
  type ChartWords,
} from '#renderer/components/charts/chart-card.tsx';
import { useOtherProgressFacts } from '#renderer/services/progress-facts.ts';
import { groupChart, groupMeasures, type GroupMeasure } from './group-chart.ts';
import type { ChartInput, ProgrammeChart } from './programme-chart.ts';
import {
  comparisons,
  compareWithOthers,
  programmesChart,
  type Comparison,
} from './programmes-chart.ts';

/**
 * Departments, sites, rounds or programmes side by side, by one figure at a time; the table has them all.
 * Programmes can go without their names, so that a coach can show one client how the others fare.
 */
export function ComparisonCard(props: {
  readonly input: ChartInput;
  readonly words: ChartWords;
  actionsOf(chart: ProgrammeChart): readonly ChartAction[];
  formatNumber(value: number): string;
}) {
  const { input, words, actionsOf, formatNumber } = props;
  const { t } = input.language;
  const [comparison, setComparison] = useState<Comparison>('department');
  const [measure, setMeasure] = useState<GroupMeasure>('held');
  const [isNameless, setIsNameless] = useState(false);
  const isOfProgrammes = comparison === 'programme';
  const others = useOtherProgressFacts(input.whole.programme.id, isOfProgrammes) ?? null;
  const groups = useMemo(
    () =>
      comparison === 'programme'
        ? []
        : compareGroups(input.facts, comparison, input.context, input.clock),
    [comparison, input],
  );
  const programmes = useMemo(() => compareWithOthers(input, others), [input, others]);
  const chart = useMemo(
    () =>
      comparison === 'programme'
        ? programmesChart(input, programmes, { measure, isNameless })
        : groupChart(input, groups, measure, (key) =>
            comparison === 'round' ? t('charts.roundName', { number: key }) : key,
          ),
    [comparison, groups, input, isNameless, measure, programmes, t],
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
            value={comparison}
            sx={{ minWidth: 130 }}
            onChange={({ target }) => {
              setComparison(comparisons.find((one) => one === target.value) ?? comparison);
            }}
          >
            {comparisons.map((one) => (
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
          {isOfProgrammes && (
            <FormControlLabel
              control={
                <Switch
                  size="small"
                  checked={isNameless}
                  onChange={(_event, isOn) => {
                    setIsNameless(isOn);
                  }}
                />
              }
              label={t('charts.groups.nameless')}
              sx={{ gap: 1, ml: 0, mr: 0 }}
            />
          )}
        </>
      }
    />
  );
}
