import { useState } from 'react';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import { useLanguage } from '#renderer/services/language.tsx';

/** What is done rarely to a note. */
export function NoteMenu(props: {
  readonly isDisabled: boolean;
  onShowVersions(): void;
  onTrash(): void;
}) {
  const { t } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => {
    setAnchor(null);
  };
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-label={t('journal.more')}
        disabled={props.isDisabled}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem
          onClick={() => {
            close();
            props.onShowVersions();
          }}
        >
          {t('journal.versions.show')}
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            props.onTrash();
          }}
        >
          {t('journal.trash')}
        </MenuItem>
      </Menu>
    </>
  );
}
