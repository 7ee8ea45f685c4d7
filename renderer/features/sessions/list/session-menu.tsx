import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';

export type SessionDeed =
  'open' | 'open-pair' | 'edit' | 'held' | 'move' | 'missed' | 'cancelled' | 'export';

/** What can be done with a session from the list, as far as its state allows. */
export function SessionMenu(props: {
  readonly session: Session;
  readonly anchor: HTMLElement;
  /** In ISO 8601: what has not begun was neither held nor missed. */
  readonly now: string;
  onChoose(deed: SessionDeed): void;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { session } = props;
  const { state } = session;
  const hasBegun = session.startsAt <= props.now;
  const deeds: readonly (readonly [SessionDeed, string])[] = [
    ...(hasBegun && state !== 'held' ? [['held', t('sessions.row.held')] as const] : []),
    ...(state === 'held'
      ? []
      : [['move', t(isUpcoming(session) ? 'sessions.row.move' : 'sessions.row.rebook')] as const]),
    ...(hasBegun && state !== 'missed' ? [['missed', t('sessions.row.missed')] as const] : []),
    ...(state === 'cancelled' ? [] : [['cancelled', t('sessions.row.cancel')] as const]),
  ];
  const item = (deed: SessionDeed, label: string) => (
    <MenuItem
      key={deed}
      onClick={() => {
        props.onClose();
        props.onChoose(deed);
      }}
    >
      {label}
    </MenuItem>
  );
  return (
    <Menu open anchorEl={props.anchor} onClose={props.onClose}>
      {item('open', t('sessions.row.open'))}
      {session.pairIds.length === 1 && item('open-pair', t('sessions.row.openPair'))}
      {item('edit', t('sessions.row.edit'))}
      <Divider />
      {deeds.map(([deed, label]) => item(deed, label))}
      <Divider />
      {item('export', t('calendar.entry.export'))}
    </Menu>
  );
}
