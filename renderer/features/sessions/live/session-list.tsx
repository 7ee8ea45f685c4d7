import { useEffect, useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import AddIcon from '@mui/icons-material/Add';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import DoNotDisturbOutlinedIcon from '@mui/icons-material/DoNotDisturbOutlined';
import EventBusyOutlinedIcon from '@mui/icons-material/EventBusyOutlined';
import EventOutlinedIcon from '@mui/icons-material/EventOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { sessionNumber } from '#shared/domain/sessions/live-session.ts';
import type { Session, SessionState } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { PlanSessionDialog } from '../plan/plan-session-dialog.tsx';
import type { PairLife } from '../queries.ts';

const stateIcons = {
  planned: [EventOutlinedIcon, 'text.secondary'],
  moved: [EventOutlinedIcon, 'text.secondary'],
  held: [CheckCircleOutlinedIcon, 'success.main'],
  missed: [EventBusyOutlinedIcon, 'warning.main'],
  cancelled: [DoNotDisturbOutlinedIcon, 'text.secondary'],
} as const satisfies Record<SessionState, readonly [typeof EventOutlinedIcon, string]>;

/** All sessions of the pair beside the one shown. */
export function SessionList(props: { readonly current: Session; readonly pairLife: PairLife }) {
  const { t } = useLanguage();
  const { current, pairLife } = props;
  const { pair, programme, sessions } = pairLife;
  const [isPlanning, setIsPlanning] = useState(false);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector(`[data-session="${current.id}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [current.id]);
  return (
    <Box
      ref={list}
      component="nav"
      aria-label={t('live.list')}
      sx={{ overflow: 'auto', minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1 }}
    >
      {sessions.map((session) => (
        <SessionLink
          key={session.id}
          session={session}
          sessions={sessions}
          isCurrent={session.id === current.id}
        />
      ))}
      {isRunning(pair) && (
        <Box>
          <Button
            startIcon={<AddIcon />}
            onClick={() => {
              setIsPlanning(true);
            }}
          >
            {t('live.plan')}
          </Button>
        </Box>
      )}
      {isPlanning && (
        <PlanSessionDialog
          programmeId={programme.id}
          pairIds={[pair.id]}
          onClose={() => {
            setIsPlanning(false);
          }}
        />
      )}
    </Box>
  );
}

function SessionLink(props: {
  readonly session: Session;
  readonly sessions: readonly Session[];
  readonly isCurrent: boolean;
}) {
  const { t, formatDate } = useLanguage();
  const { session, sessions, isCurrent } = props;
  const [Icon, colour] = stateIcons[session.state];
  const place = sessionNumber(sessions, session);
  const stateWord = t(`sessions.state.${session.state}`);
  const date = formatDate(new Date(session.startsAt), { day: 'numeric', month: 'short' });
  return (
    <Box
      component={RouterLink}
      to={paths.session(session.programmeId, session.id)}
      data-session={session.id}
      aria-current={isCurrent ? 'page' : undefined}
      sx={{
        display: 'block',
        flexShrink: 0,
        px: 1.25,
        py: 1,
        color: 'inherit',
        textDecoration: 'none',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: isCurrent ? 'primary.main' : 'divider',
        borderRadius: 1,
        '&:hover': { borderColor: 'primary.main' },
        '&:focus-visible': {
          outline: '2px solid',
          outlineColor: 'primary.main',
          outlineOffset: -2,
        },
        // A pair may have two hundred of them.
        contentVisibility: 'auto',
        containIntrinsicSize: 'auto 58px',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>
          {place === null ? date : t('live.list.numbered', { date, number: place.number })}
        </Typography>
        <Icon aria-hidden sx={{ fontSize: 16, color: colour }} />
      </Box>
      <Typography
        dir="auto"
        sx={{
          fontWeight: isCurrent ? 600 : 400,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {session.title || stateWord}
      </Typography>
      {session.title !== '' && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {stateWord}
        </Typography>
      )}
    </Box>
  );
}
