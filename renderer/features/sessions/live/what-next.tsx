import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { pointsToCarryOver } from '#shared/domain/sessions/agenda-edits.ts';
import { nextSession } from '#shared/domain/sessions/live-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { PlanSessionDialog } from '../plan/plan-session-dialog.tsx';
import type { PairLife } from '../queries.ts';
import type { SessionEdits } from './session-edits.ts';

/** After a session: the next one to plan, and the points left open to take along. Nothing when both are settled. */
export function WhatNext(props: {
  readonly session: Session;
  readonly pairLife: PairLife;
  readonly edits: SessionEdits;
}) {
  const { t, formatDate } = useLanguage();
  const { session, pairLife, edits } = props;
  const { pair, programme, sessions } = pairLife;
  const [isPlanning, setIsPlanning] = useState(false);
  const next = nextSession(sessions, session);
  const points = pointsToCarryOver(session, next);
  const canPlan = next === null && isRunning(pair);
  const isSettled = !canPlan && (next === null || points.length === 0);
  if (session.state !== 'held' || (isSettled && !isPlanning)) return null;
  const date =
    next === null ? '' : formatDate(new Date(next.startsAt), { day: 'numeric', month: 'long' });
  return (
    <Box
      role="group"
      aria-label={t('live.next')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        px: 1.5,
        py: 0.75,
        borderRadius: 1,
        backgroundColor: 'color-mix(in srgb, var(--mui-palette-primary-main) 8%, transparent)',
      }}
    >
      <Typography sx={{ flex: '1 1 220px' }}>
        {next === null
          ? t('live.next.none', { count: points.length })
          : t('live.next.points', { count: points.length, date })}
      </Typography>
      {next === null ? (
        <Button size="small" onClick={() => setIsPlanning(true)}>
          {t('live.next.plan')}
        </Button>
      ) : (
        <Box>
          <Button size="small" component={RouterLink} to={paths.session(next.programmeId, next.id)}>
            {t('live.next.open')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              edits.carryOver(next.id, points);
            }}
          >
            {t('live.next.carry')}
          </Button>
        </Box>
      )}
      {isPlanning && (
        <PlanSessionDialog
          programmeId={programme.id}
          pairIds={session.pairIds}
          onClose={() => {
            setIsPlanning(false);
          }}
        />
      )}
    </Box>
  );
}
