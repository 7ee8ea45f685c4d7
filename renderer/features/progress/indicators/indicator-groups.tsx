import { useRef, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { DomainContext } from '#shared/domain/ids.ts';
import type { Figure } from '#shared/domain/progress/figure.ts';
import { firstDayOf } from '#shared/domain/progress/first-day.ts';
import { readingsOf, type IndicatorStanding } from '#shared/domain/progress/indicator-standing.ts';
import type { KpiName } from '#shared/domain/progress/indicator.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePointedAt } from '../use-pointed-at.ts';
import { KpiCard } from './kpi-card.tsx';
import { kpiGroupNames, kpiGroups } from './kpi-groups.ts';
import type { IndicatorDeeds } from './indicator-deeds.ts';
import { OwnIndicatorCard } from './own-indicator-card.tsx';
import { useFigureWords } from './use-figure-words.ts';
import { useKpiRemarks } from './use-kpi-remarks.ts';

/** All figures, level by level; the programme's own indicators stand among the results. */
export function IndicatorGroups(props: {
  readonly facts: ProgressFacts;
  readonly kpis: Readonly<Record<KpiName, Figure>>;
  readonly standings: readonly IndicatorStanding[];
  readonly present: Pick<DomainContext, 'now' | 'today'>;
  readonly deeds: IndicatorDeeds;
  onSetTarget(kpi: KpiName): void;
}) {
  const { t } = useLanguage();
  const { facts, kpis, standings, present, deeds, onSetTarget } = props;
  const words = useFigureWords();
  const remarkOf = useKpiRemarks(facts, present);
  const period = usePeriod(firstDayOf(facts), present.today);
  const own = standings.filter(({ indicator }) => indicator.kpi === null);
  const place = useRef<HTMLDivElement>(null);
  // An indicator that was deleted leaves the focus to the list.
  useHeldFocus(place, () => place.current);
  usePointedAt('indicator', place);
  return (
    <Box
      ref={place}
      // It scrolls by keyboard too.
      tabIndex={0}
      role="group"
      aria-label={t('progress.section.indicators')}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', pb: 2, pr: 0.5, outlineOffset: -2 }}
    >
      {kpiGroupNames.map((group) => (
        <Group key={group} name={t(`indicators.group.${group}`)}>
          {kpiGroups[group].map((kpi) => (
            <KpiCard
              key={kpi}
              kpi={kpi}
              figure={kpis[kpi]}
              standing={standings.find(({ indicator }) => indicator.kpi === kpi) ?? null}
              period={period}
              remark={remarkOf(kpi)}
              words={words}
              onSetTarget={onSetTarget}
            />
          ))}
          {group === 'results' &&
            own.map((standing) => (
              <OwnIndicatorCard
                key={standing.indicator.id}
                standing={standing}
                readings={readingsOf(standing.indicator.id, facts.readings, present)}
                words={words}
                deeds={deeds}
              />
            ))}
        </Group>
      ))}
      {own.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t('indicators.own.empty')}</Typography>
      )}
    </Box>
  );
}

function Group(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box component="section" aria-label={props.name} sx={{ mb: 2.5 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {props.name}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 236px), 1fr))',
        }}
      >
        {props.children}
      </Box>
    </Box>
  );
}

/** From the first day of the programme to today. */
function usePeriod(firstDay: string, today: string): string {
  const { formatDate, formatDateRange } = useLanguage();
  const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  if (firstDay >= today) return formatDate(today, short);
  return formatDateRange(new Date(`${firstDay}T00:00:00`), new Date(`${today}T00:00:00`), short);
}
