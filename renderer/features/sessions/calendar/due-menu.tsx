import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLanguage } from '#renderer/services/language.tsx';

/** What can be done with something due from the calendar. */
export function DueMenu(props: {
  readonly anchor: HTMLElement;
  onOpen(): void;
  onMove(): void;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const choose = (run: () => void) => () => {
    props.onClose();
    run();
  };
  return (
    <Menu open anchorEl={props.anchor} onClose={props.onClose}>
      <MenuItem onClick={choose(props.onOpen)}>{t('calendar.entry.openPair')}</MenuItem>
      <MenuItem onClick={choose(props.onMove)}>{t('calendar.entry.moveDue')}</MenuItem>
    </Menu>
  );
}
