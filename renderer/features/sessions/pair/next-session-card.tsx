import { Link } from 'react-router';
import EventIcon from '@mui/icons-material/EventOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { nextSession } from '#shared/domain/pair-life/pair-health.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import type { PairLife } from '../queries.ts';
import { usePresent } from './use-present.ts';

/** When the two meet next, or the way to plan it. */
export function NextSessionCard(props: {
  readonly pairLife: PairLife;
  readonly onPlan: (() => void) | null;
}) {
  const { t, formatDate } = useLanguage();
  const { pairLife, onPlan } = props;
  const { now } = usePresent();
  const next = nextSession(pairLife.sessions, now);
  return (
    <Paper
      component="section"
      aria-labelledby="next-session-title"
      sx={{ p: 2, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
    >
      <EventIcon sx={{ color: 'text.secondary' }} />
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography id="next-session-title" variant="h3">
          {t('pairLife.next.title')}
        </Typography>
        {next === null ? (
          <Typography sx={{ color: 'text.secondary' }}>
            {t(onPlan === null ? 'pairLife.next.noneExpected' : 'pairLife.next.none')}
          </Typography>
        ) : (
          <>
            <Typography>
              {formatDate(next.startsAt, { dateStyle: 'full', timeStyle: 'short' })}
            </Typography>
            <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {[
                t('pairLife.minutes', { count: next.minutes }),
                ...[next.title, next.place].filter(Boolean),
              ].join(' · ')}
            </Typography>
          </>
        )}
      </Box>
      {next !== null && (
        <Button component={Link} to={paths.session(next.programmeId, next.id)} variant="outlined">
          {t('pairLife.next.open')}
        </Button>
      )}
      {next === null && onPlan !== null && (
        <Button variant="outlined" onClick={onPlan}>
          {t('pairLife.next.plan')}
        </Button>
      )}
    </Paper>
  );
}
