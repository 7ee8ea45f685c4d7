import { memo } from 'react';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import VideocamIcon from '@mui/icons-material/VideocamOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isGoingOn } from '#shared/domain/sessions/live-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { PersonAvatar } from '#renderer/components/person-avatar.tsx';
import { onFirstPress } from '#renderer/components/second-press.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairNames } from '../plan/planning-data.ts';
import { useSessionWords } from '../plan/session-words.ts';
import type { SessionGroup } from './session-groups.ts';

/** A list with room for a column that says where; in a narrower one the title says it too. */
export const wideList = '@container (min-width: 821px)';

/** The cells of one session in the list: when, who, where, and how it stands. */
export const SessionRow = memo(function SessionRow(props: {
  readonly session: Session;
  readonly group: SessionGroup;
  readonly names: PairNames;
  /** Whether its controls are reached with the Tab key. */
  readonly isTabStop: boolean;
  onHeld(session: Session): void;
  onMenu(session: Session, anchor: HTMLElement): void;
}) {
  const { t } = useLanguage();
  const words = useSessionWords();
  const { session, group, names, isTabStop } = props;
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <>
      <When session={session} />
      <Who session={session} names={names} />
      <Where session={session} />
      <Box role="gridcell" sx={{ minWidth: 0 }}>
        {group === 'to-write-up' ? (
          <Button
            size="small"
            variant="outlined"
            tabIndex={tabIndex}
            // The row goes, and the next one slides below the pointer.
            onClick={onFirstPress(() => {
              props.onHeld(session);
            })}
          >
            {t('sessions.row.held')}
          </Button>
        ) : (
          <StateChip session={session} />
        )}
      </Box>
      <Box role="gridcell">
        <IconButton
          size="small"
          tabIndex={tabIndex}
          aria-haspopup="menu"
          aria-label={t('sessions.row.menu', { date: words.momentOf(session.startsAt) })}
          onClick={(event) => {
            props.onMenu(session, event.currentTarget);
          }}
        >
          <MoreVertIcon fontSize="small" />
        </IconButton>
      </Box>
    </>
  );
});

function When({ session }: { readonly session: Session }) {
  const { t, formatDate } = useLanguage();
  const moment = new Date(session.startsAt);
  const day = formatDate(moment, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const time = formatDate(moment, { hour: '2-digit', minute: '2-digit' });
  const minutes = session.heldMinutes ?? session.minutes;
  return (
    <Box role="gridcell" sx={{ minWidth: 0 }}>
      <Typography noWrap sx={{ fontWeight: 600 }}>
        {day}
      </Typography>
      <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
        {[time, t('sessions.minutes', { minutes })].join(' · ')}
      </Typography>
    </Box>
  );
}

function Who({ session, names }: { readonly session: Session; readonly names: PairNames }) {
  const words = useSessionWords();
  const pair = names.pairs.find(({ id }) => id === session.pairIds[0]);
  const isAlone = session.pairIds.length === 1;
  const who = words.pairsOf(session.pairIds, names);
  const where = useWhere(session);
  return (
    <Box role="gridcell" sx={{ display: 'flex', alignItems: 'center', gap: 1.25, minWidth: 0 }}>
      {pair !== undefined && isAlone && <PairAvatars pair={pair} names={names} />}
      <Box sx={{ minWidth: 0 }}>
        <Typography noWrap title={who} sx={{ fontWeight: 600 }}>
          {who}
        </Typography>
        <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
          {words.titleOf(session)}
          {where !== '' && (
            <Box component="span" sx={{ [wideList]: { display: 'none' } }}>
              {` · ${where}`}
            </Box>
          )}
        </Typography>
      </Box>
    </Box>
  );
}

function PairAvatars({ pair, names }: { readonly pair: Pair; readonly names: PairNames }) {
  return (
    <Box sx={{ display: 'flex', gap: 0.5 }}>
      <PersonAvatar name={names.nameOf(pair.mentorId)} role="mentor" size={28} />
      <PersonAvatar name={names.nameOf(pair.menteeId)} role="mentee" size={28} />
    </Box>
  );
}

function Where({ session }: { readonly session: Session }) {
  const { link } = session;
  const where = useWhere(session);
  return (
    <Box
      role="gridcell"
      sx={{
        display: 'none',
        alignItems: 'center',
        gap: 0.5,
        minWidth: 0,
        color: 'text.secondary',
        [wideList]: { display: 'flex' },
      }}
    >
      {link !== '' && <VideocamIcon sx={{ fontSize: 16 }} />}
      <Typography variant="body2" noWrap title={where}>
        {where}
      </Typography>
    </Box>
  );
}

/** The place, or that it is a call where none is given. */
function useWhere({ place, link }: Session): string {
  const { t } = useLanguage();
  return place === '' && link !== '' ? t('sessions.videoCall') : place;
}

function StateChip({ session }: { readonly session: Session }) {
  const { t } = useLanguage();
  const { state } = session;
  const isOff = state === 'missed' || state === 'cancelled';
  return (
    <Chip
      size="small"
      variant={state === 'held' ? 'filled' : 'outlined'}
      color={state === 'held' ? 'success' : isOff ? 'warning' : 'default'}
      label={t(`sessions.state.${isGoingOn(session) ? 'under-way' : state}`)}
    />
  );
}
