import Box from '@mui/material/Box';
import { suggestedStep } from '#shared/domain/pair-life/pair-health.ts';
import type { PairLife } from '../queries.ts';
import { HealthCard } from './health-card.tsx';
import { NextSessionCard } from './next-session-card.tsx';
import { PairFiguresCard } from './pair-figures-card.tsx';
import { PairNudges } from './pair-nudges.tsx';
import { PairPeople } from './pair-people.tsx';
import type { ProgressTabs } from './pair-tab.ts';
import { PairTimeline } from './pair-timeline.tsx';
import { usePairHealth } from './use-pair-health.ts';

/** Where the pair stands: what comes next, how it is doing and why, and all that has befallen it. */
export function OverviewTab(props: {
  readonly pairLife: PairLife;
  readonly onPlan: (() => void) | null;
  readonly nudges: ProgressTabs['nudges'];
}) {
  const { pairLife, onPlan, nudges } = props;
  const { health, alert } = usePairHealth(pairLife);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(260px, 1fr)' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <PairPeople pairLife={pairLife} />
        <PairNudges pairLife={pairLife} alert={alert} />
        <NextSessionCard pairLife={pairLife} onPlan={onPlan} />
        <PairTimeline pairLife={pairLife} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <PairFiguresCard pairLife={pairLife} />
        <HealthCard health={health} pairLife={pairLife} onPlan={onPlan} />
        {nudges(pairLife.pair.id, health.kind === 'scored' ? suggestedStep(health.reasons) : null)}
      </Box>
    </Box>
  );
}
