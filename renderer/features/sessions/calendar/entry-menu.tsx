import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** What can be done with a session from the calendar. */
export interface SessionActions {
  open(session: Session): void;
  move(session: Session): void;
  cancel(session: Session): void;
  openPair(session: Session): void;
  exportIcs(session: Session): void;
}

export function EntryMenu(props: {
  readonly session: Session;
  readonly anchor: HTMLElement;
  readonly actions: SessionActions;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { session, actions } = props;
  const choose = (run: (session: Session) => void) => () => {
    props.onClose();
    run(session);
  };
  const didNotHappen = session.state === 'cancelled' || session.state === 'missed';
  return (
    <Menu open anchorEl={props.anchor} onClose={props.onClose}>
      <MenuItem onClick={choose(actions.open)}>{t('calendar.entry.open')}</MenuItem>
      {session.pairIds.length === 1 && (
        <MenuItem onClick={choose(actions.openPair)}>{t('calendar.entry.openPair')}</MenuItem>
      )}
      {(isUpcoming(session) || didNotHappen) && (
        <MenuItem onClick={choose(actions.move)}>{t('calendar.entry.move')}</MenuItem>
      )}
      {isUpcoming(session) && (
        <MenuItem onClick={choose(actions.cancel)}>{t('calendar.entry.cancel')}</MenuItem>
      )}
      <MenuItem onClick={choose(actions.exportIcs)}>{t('calendar.entry.export')}</MenuItem>
    </Menu>
  );
}
