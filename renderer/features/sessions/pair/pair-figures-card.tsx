import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { daysFrom } from '#shared/domain/calendar/day-arithmetic.ts';
import { dayOn } from '#shared/domain/pair-life/last-contact.ts';
import { pairFigures } from '#shared/domain/pair-life/pair-figures.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { ShareBar } from '#renderer/components/share-bar.tsx';
import { healthLabel } from '#renderer/services/health-words.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { usePresent } from '#renderer/services/use-present.ts';
import type { PairLife } from '../queries.ts';
import { usePairHealth } from './use-pair-health.ts';

/** How far the pair has come: sessions, goals and actions, each so many of so many. */
export function PairFiguresCard(props: { readonly pairLife: PairLife }) {
  const { t } = useLanguage();
  const { pairLife } = props;
  const present = usePresent();
  const { health } = usePairHealth(pairLife);
  const { sessions, goals, actions } = pairFigures(pairLife, present);
  const lastMet = pairLife.sessions.findLast((session) => didMeet(session, pairLife.pair));
  const lastSession =
    lastMet === undefined
      ? t('pairLife.figures.noSession')
      : t('pairLife.figures.lastSession', {
          count: Math.max(0, daysFrom(dayOn(computerClock, lastMet.startsAt), present.today)),
        });
  return (
    <Paper component="section" aria-labelledby="pair-figures-title" sx={{ p: 2 }}>
      <Typography id="pair-figures-title" variant="h2">
        {t('pairLife.figures.title')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {[healthLabel(health, pairLife.pair.state, t), lastSession].join(' · ')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.25 }}>
        <FigureBar
          label={t('pairLife.figures.sessions')}
          note={
            sessions.behind === 0
              ? t('pairLife.figures.onPlan')
              : t('pairLife.figures.behind', { count: sessions.behind })
          }
          reached={sessions.held}
          of={sessions.of}
        />
        <FigureBar
          label={t('pairLife.figures.goals')}
          note={[
            ...(goals.underWay > 0 || goals.open === 0
              ? [t('pairLife.figures.underWay', { count: goals.underWay })]
              : []),
            ...(goals.open > 0 ? [t('pairLife.figures.openGoals', { count: goals.open })] : []),
          ].join(', ')}
          reached={goals.achieved}
          of={goals.of}
        />
        <FigureBar
          label={t('pairLife.figures.actions')}
          note={t('pairLife.figures.open', { count: actions.open })}
          reached={actions.done}
          of={actions.of}
        />
      </Box>
    </Paper>
  );
}

function FigureBar(props: {
  readonly label: string;
  readonly note: string;
  readonly reached: number;
  readonly of: number;
}) {
  const { t } = useLanguage();
  const { label, note, reached, of } = props;
  const share = of === 0 ? 0 : Math.min(1, reached / of);
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 0.5 }}>
        <Typography variant="body2">{label}</Typography>
        <Typography variant="body2">
          {of === 0 ? t('pairLife.figures.none') : t('pairLife.figures.of', { note, reached, of })}
        </Typography>
      </Box>
      <ShareBar share={share} colour="primary" />
    </Box>
  );
}
