import { Link } from 'react-router';
import EventIcon from '@mui/icons-material/EventOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { sessionsAhead } from '#shared/domain/pair-life/sessions-ahead.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import type { PairLife } from '../queries.ts';

/** The session that runs, or when the two meet next, or the way to plan it. */
export function NextSessionCard(props: {
  readonly pairLife: PairLife;
  readonly onPlan: (() => void) | null;
}) {
  const { t, formatDate } = useLanguage();
  const { pairLife, onPlan } = props;
  const { now } = usePresent();
  const { underWay, next } = sessionsAhead(pairLife.sessions, now);
  const shown = underWay?.session ?? next;
  return (
    <Paper
      component="section"
      aria-labelledby="next-session-title"
      sx={{ p: 2, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
    >
      <EventIcon sx={{ color: 'text.secondary' }} />
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography id="next-session-title" variant="h3">
          {t(underWay === null ? 'pairLife.next.title' : 'pairLife.next.underWay')}
        </Typography>
        {shown === null ? (
          <Typography sx={{ color: 'text.secondary' }}>
            {t(onPlan === null ? 'pairLife.next.noneExpected' : 'pairLife.next.none')}
          </Typography>
        ) : (
          <>
            <Typography>
              {formatDate(shown.startsAt, { dateStyle: 'full', timeStyle: 'short' })}
            </Typography>
            <Typography sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {[
                t('pairLife.minutes', { count: shown.minutes }),
                ...[shown.title, shown.place].filter(Boolean),
              ].join(' · ')}
            </Typography>
          </>
        )}
      </Box>
      {shown !== null && (
        <Button component={Link} to={paths.session(shown.programmeId, shown.id)} variant="outlined">
          {t('pairLife.next.open')}
        </Button>
      )}
      {shown === null && onPlan !== null && (
        <Button variant="outlined" onClick={onPlan}>
          {t('pairLife.next.plan')}
        </Button>
      )}
    </Paper>
  );
}
