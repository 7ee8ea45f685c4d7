import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import PlayArrowIcon from '@mui/icons-material/PlayArrow';
import ReplayOutlinedIcon from '@mui/icons-material/ReplayOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { PairId, PersonId } from '#shared/domain/ids.ts';
import { isFarAhead } from '#shared/domain/sessions/hold-today.ts';
import { plannedEnd } from '#shared/domain/sessions/session-clock.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { EntryMenu, type MenuEntry } from '#renderer/components/entry-menu.tsx';
import { onFirstPress } from '#renderer/components/second-press.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useMenuCommands } from '#renderer/services/menu-commands.ts';
import { paths } from '#renderer/services/paths.ts';
import { usePresent } from '#renderer/services/use-present.ts';
import { ExportSessionDialog } from '../calendar/export-session-dialog.tsx';
import { CancelSessionDialog } from '../plan/cancel-session-dialog.tsx';
import { EditSessionDialog } from '../plan/edit-session-dialog.tsx';
import { MoveSessionDialog } from '../plan/move-session-dialog.tsx';
import { HoldTodayDialog } from './hold-today-dialog.tsx';
import type { SessionEdits } from './session-edits.ts';

type OpenDialog =
  'edit' | 'move' | 'cancelled' | 'missed' | 'export' | 'start-today' | 'close-today';

/** The one thing to do next with the session, and a menu with the rest. */
export function SessionActions(props: {
  readonly session: Session;
  /** The pair whose page the menu leads to. */
  readonly pairId: PairId;
  /** Everyone of the session's pairs. */
  readonly personIds: readonly PersonId[];
  readonly edits: SessionEdits;
}) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const menuId = useId();
  const { session, pairId, personIds, edits } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { now } = usePresent();
  const isExpected = isUpcoming(session);
  const isHeld = session.state === 'held';
  const isStarted = session.startedAt !== null;
  /** What has not begun was neither held nor missed. */
  const hasBegun = session.startsAt <= now || isStarted || isHeld;
  // Once its time has passed there is nothing to start, only something to write up.
  const startsNow = isExpected && !isStarted && Date.parse(now) < plannedEnd(session);
  const isFar = isExpected && !isStarted && isFarAhead(session, now);
  const start = () => {
    if (isFar) setDialog('start-today');
    else edits.start();
  };
  useMenuCommands({ ...(isExpected && !isStarted && { 'start-session': start }) }, session.id);
  const close = () => {
    if (isFar) setDialog('close-today');
    else edits.close(personIds);
  };
  const closeDialog = () => {
    setDialog(null);
  };
  const entries: readonly MenuEntry[] = [
    ...(startsNow ? [{ label: t('live.closeUnstarted'), run: close }] : []),
    ...(isExpected && !isStarted && !startsNow ? [{ label: t('live.startNow'), run: start }] : []),
    { label: t('live.edit'), run: () => setDialog('edit') },
    ...(isExpected ? [{ label: t('live.move'), run: () => setDialog('move') }] : []),
    ...(session.state !== 'cancelled'
      ? [{ label: t('live.cancel'), run: () => setDialog('cancelled') }]
      : []),
    ...(hasBegun && session.state !== 'missed'
      ? [{ label: t('live.miss'), run: () => setDialog('missed') }]
      : []),
    ...(hasBegun && !isExpected && !isHeld ? [{ label: t('live.tookPlace'), run: close }] : []),
    { label: t('calendar.entry.export'), run: () => setDialog('export') },
    {
      label: t('live.pairPage'),
      run: () => void navigate(paths.pair(session.programmeId, pairId)),
    },
  ];
  const actions = useRef<HTMLElement>(null);
  // Each button goes once it has done its work, and another stands in its place.
  useHeldFocus(actions, () => actions.current?.querySelector('button'));
  return (
    <Box ref={actions} sx={{ display: 'contents' }}>
      {startsNow && (
        <Button variant="contained" startIcon={<PlayArrowIcon />} onClick={onFirstPress(start)}>
          {t('live.start')}
        </Button>
      )}
      {isExpected && !startsNow && (
        <Button variant="contained" startIcon={<TaskAltIcon />} onClick={onFirstPress(close)}>
          {t('live.close')}
        </Button>
      )}
      {isHeld && (
        <Button
          variant="outlined"
          startIcon={<ReplayOutlinedIcon />}
          onClick={onFirstPress(edits.reopen)}
        >
          {t('live.reopen')}
        </Button>
      )}
      {!isExpected && !isHeld && (
        <Button variant="contained" onClick={onFirstPress(() => setDialog('move'))}>
          {t('live.planAgain')}
        </Button>
      )}
      <Tooltip title={t('live.more')}>
        <IconButton
          aria-label={t('live.more')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          aria-controls={anchor === null ? undefined : menuId}
          onClick={({ currentTarget }) => {
            setAnchor(currentTarget);
          }}
        >
          <MoreVertIcon />
        </IconButton>
      </Tooltip>
      <EntryMenu
        id={menuId}
        anchor={anchor}
        groups={[entries]}
        onClose={() => {
          setAnchor(null);
        }}
      />
      {dialog === 'edit' && <EditSessionDialog session={session} onClose={closeDialog} />}
      {dialog === 'move' && <MoveSessionDialog session={session} onClose={closeDialog} />}
      {dialog === 'export' && <ExportSessionDialog session={session} onClose={closeDialog} />}
      {(dialog === 'cancelled' || dialog === 'missed') && (
        <CancelSessionDialog session={session} kind={dialog} onClose={closeDialog} />
      )}
      {(dialog === 'start-today' || dialog === 'close-today') && (
        <HoldTodayDialog
          session={session}
          onHold={() => {
            if (dialog === 'start-today') edits.startToday();
            else edits.closeToday(personIds);
          }}
          onClose={closeDialog}
        />
      )}
    </Box>
  );
}
