import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairLife } from '../queries.ts';
import { HealthCard } from './health-card.tsx';
import { NextSessionCard } from './next-session-card.tsx';
import { PairFiguresCard } from './pair-figures-card.tsx';
import { PairTimeline } from './pair-timeline.tsx';
import { usePairHealth } from './use-pair-health.ts';

/** Where the pair stands: what comes next, how it is doing and why, and all that has befallen it. */
export function OverviewTab(props: {
  readonly pairLife: PairLife;
  readonly onPlan: (() => void) | null;
}) {
  const { t } = useLanguage();
  const { pairLife, onPlan } = props;
  const { health, alert } = usePairHealth(pairLife);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(260px, 340px)' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {alert !== null && (
          <Alert severity="warning">
            {t(`pairLife.alert.${alert.kind}`, { count: alert.days })}
          </Alert>
        )}
        <NextSessionCard pairLife={pairLife} onPlan={onPlan} />
        <PairTimeline pairLife={pairLife} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <PairFiguresCard pairLife={pairLife} />
        <HealthCard health={health} pairLife={pairLife} />
      </Box>
    </Box>
  );
}
