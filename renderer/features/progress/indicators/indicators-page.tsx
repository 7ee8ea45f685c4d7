import { useMemo, useState } from 'react';
import Button from '@mui/material/Button';
import { indicatorStanding } from '#shared/domain/progress/indicator-standing.ts';
import { kpiNames } from '#shared/domain/progress/indicator.ts';
import { kpiFigures } from '#shared/domain/progress/kpi-figures.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useProgressFacts } from '#renderer/services/progress-facts.ts';
import { useMarkReady } from '#renderer/services/readiness.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import { ProgressFrame } from '../progress-frame.tsx';
import { IndicatorDialogs, type IndicatorTask } from './indicator-dialogs.tsx';
import { IndicatorGroups } from './indicator-groups.tsx';
import { useIndicatorDecisions } from './use-indicator-decisions.ts';

/** What the programme is judged by: figures by formula, and those the firm reads for itself. */
export function IndicatorsPage() {
  const programme = useCurrentProgramme();
  const facts = useProgressFacts(programme.id);
  useMarkReady(facts !== undefined);
  if (facts === undefined || facts === null) return <ProgressFrame section="indicators" />;
  return <LoadedIndicators facts={facts} />;
}

function LoadedIndicators({ facts }: { readonly facts: ProgressFacts }) {
  const { t } = useLanguage();
  const present = usePresent();
  const decisions = useIndicatorDecisions(facts.programme.id);
  const [task, setTask] = useState<IndicatorTask | null>(null);
  const kpis = useMemo(() => kpiFigures(facts, present, computerClock), [facts, present]);
  const standings = useMemo(
    () =>
      facts.indicators.map((indicator) =>
        indicatorStanding(indicator, facts.readings, kpis, present),
      ),
    [facts, kpis, present],
  );
  const withTarget = standings.filter(({ indicator }) => indicator.target !== null);
  return (
    <ProgressFrame
      section="indicators"
      facts={t('indicators.facts', {
        figures: kpiNames.filter((kpi) => kpis[kpi].kind === 'value').length,
        all: kpiNames.length,
        targets: withTarget.length,
        reached: withTarget.filter(({ progress }) => progress?.isReached === true).length,
      })}
      actions={
        <Button
          variant="contained"
          onClick={() => {
            setTask({ kind: 'own', indicator: null });
          }}
        >
          {t('indicators.new')}
        </Button>
      }
    >
      <IndicatorGroups
        facts={facts}
        kpis={kpis}
        standings={standings}
        present={present}
        onSetTarget={(kpi) => {
          setTask({ kind: 'kpi', kpi });
        }}
        deeds={{
          onEdit: (indicator) => {
            setTask({ kind: 'own', indicator });
          },
          onRemove: (indicator) => void decisions.remove(indicator),
          onReading: (indicator, reading) => {
            setTask({ kind: 'reading', indicator, reading });
          },
          onRemoveReading: (reading) => void decisions.removeReading(reading),
        }}
      />
      <IndicatorDialogs
        task={task}
        indicators={facts.indicators}
        decisions={decisions}
        onClose={() => {
          setTask(null);
        }}
      />
    </ProgressFrame>
  );
}
