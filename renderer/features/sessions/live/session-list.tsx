import { useEffect, useRef, useState } from 'react';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { numberSessions } from '#shared/domain/sessions/live-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { PlanSessionDialog } from '../plan/plan-session-dialog.tsx';
import type { PairLife } from '../queries.ts';
import { SessionLink } from './session-link.tsx';

/** How many are shown before and after the one that is open, until all are asked for. */
const nearby = 15;

/** The pair's sessions around the one shown, and the others on request. */
export function SessionList(props: { readonly current: Session; readonly pairLife: PairLife }) {
  const { t } = useLanguage();
  const { current, pairLife } = props;
  const { pair, programme, sessions } = pairLife;
  const [isPlanning, setIsPlanning] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const numbers = numberSessions(sessions);
  const place = sessions.findIndex(({ id }) => id === current.id);
  const from = showsAll ? 0 : Math.max(0, place - nearby);
  const to = showsAll ? sessions.length : Math.min(sessions.length, place + nearby + 1);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector(`[data-session="${current.id}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [current.id]);
  // The button that shows the others goes with its use.
  useHeldFocus(list, () => list.current?.querySelector<HTMLElement>('[aria-current]'));
  const showAll = () => {
    setShowsAll(true);
  };
  return (
    <Box
      ref={list}
      component="nav"
      aria-label={t('live.list')}
      sx={{
        // In the narrow column a scrollbar takes room that long words would have.
        overflowX: 'hidden',
        overflowY: 'auto',
        minWidth: 0,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        gap: 1,
      }}
    >
      {from > 0 && (
        <Button size="small" sx={{ flexShrink: 0 }} onClick={showAll}>
          {t('live.list.earlier', { count: from })}
        </Button>
      )}
      {sessions.slice(from, to).map((session) => (
        <SessionLink
          key={session.id}
          session={session}
          number={numbers.get(session.id) ?? null}
          isCurrent={session.id === current.id}
        />
      ))}
      {to < sessions.length && (
        <Button size="small" sx={{ flexShrink: 0 }} onClick={showAll}>
          {t('live.list.later', { count: sessions.length - to })}
        </Button>
      )}
      {isRunning(pair) && (
        <Box>
          <Button
            startIcon={<AddIcon />}
            sx={{ whiteSpace: 'normal', textAlign: 'start', maxWidth: '100%' }}
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
