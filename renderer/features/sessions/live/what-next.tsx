import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { pointsToCarryOver, withCarriedOver } from '#shared/domain/sessions/agenda-edits.ts';
import { agendaMinutes } from '#shared/domain/sessions/agenda.ts';
import { nextSession } from '#shared/domain/sessions/live-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { PlanSessionDialog } from '../plan/plan-session-dialog.tsx';
import type { PairLife } from '../queries.ts';
import { namePairOf } from './name-pair-of.ts';
import type { SessionEdits } from './session-edits.ts';

/**
 * After a session: how it went, where that is out of sight, the next one to plan, and the points left open
 * to take along. Nothing when all is settled.
 */
export function WhatNext(props: {
  readonly session: Session;
  readonly pairLife: PairLife;
  readonly edits: SessionEdits;
  /** Leads to where it is said how it went; null where that is in sight. */
  readonly onFeedback: (() => void) | null;
}) {
  const { t, formatDate } = useLanguage();
  const { session, pairLife, edits } = props;
  const { pair, programme, sessions } = pairLife;
  const [isPlanning, setIsPlanning] = useState(false);
  const next = nextSession(sessions, session);
  const points = pointsToCarryOver(session, next);
  const canPlan = next === null && isRunning(pair);
  const asksFeedback = props.onFeedback !== null && !isRated(session, pair);
  const hasPoints = next !== null && points.length > 0;
  const isSettled = !canPlan && !hasPoints && !asksFeedback;
  if (session.state !== 'held' || (isSettled && !isPlanning)) return null;
  const pairName = namePairOf(pairLife, t);
  const isShared = String(session.pairIds.length > 1);
  const total = next === null ? 0 : agendaMinutes(withCarriedOver(next, points).agenda);
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
        {canPlan && t('live.next.none', { count: points.length })}
        {hasPoints &&
          [
            t('live.next.points', { count: points.length, date, isShared, pair: pairName }),
            ...(total > next.minutes
              ? [t('live.next.overfull', { total, planned: next.minutes })]
              : []),
          ].join(' ')}
        {!canPlan && !hasPoints && asksFeedback && t('live.next.unrated')}
      </Typography>
      {asksFeedback && (
        <Button size="small" onClick={() => props.onFeedback?.()}>
          {t('live.feedback')}
        </Button>
      )}
      {canPlan && (
        <Button size="small" onClick={() => setIsPlanning(true)}>
          {t('live.next.plan')}
        </Button>
      )}
      {hasPoints && (
        <Box>
          <Button size="small" component={RouterLink} to={paths.session(next.programmeId, next.id)}>
            {t('live.next.open')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              edits.carryOver(next, points);
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

function isRated({ satisfaction }: Session, { mentorId, menteeId }: Pair): boolean {
  return satisfaction[mentorId] !== undefined && satisfaction[menteeId] !== undefined;
}
