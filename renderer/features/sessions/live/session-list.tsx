import { useEffect, useRef, useState } from 'react';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { numberSessions } from '#shared/domain/sessions/live-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { PlanSessionDialog } from '../plan/plan-session-dialog.tsx';
import type { PairLife } from '../queries.ts';
import { SessionLink } from './session-link.tsx';

/** All sessions of the pair beside the one shown. */
export function SessionList(props: { readonly current: Session; readonly pairLife: PairLife }) {
  const { t } = useLanguage();
  const { current, pairLife } = props;
  const { pair, programme, sessions } = pairLife;
  const [isPlanning, setIsPlanning] = useState(false);
  const numbers = numberSessions(sessions);
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
          number={numbers.get(session.id) ?? null}
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
