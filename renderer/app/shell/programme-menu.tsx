import { useNavigate } from 'react-router';
import AddIcon from '@mui/icons-material/Add';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';

/** Every programme to go to, and the way to a new one. */
export function ProgrammeMenu(props: {
  readonly anchor: HTMLElement;
  readonly programmes: readonly Programme[];
  readonly currentId: ProgrammeId | null;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const go = (path: string) => {
    props.onClose();
    void navigate(path);
  };
  return (
    <Menu
      open
      anchorEl={props.anchor}
      onClose={props.onClose}
      slotProps={{ paper: { sx: { minWidth: 240, maxWidth: 360 } } }}
    >
      {props.programmes.map((programme) => (
        <MenuItem
          key={programme.id}
          selected={programme.id === props.currentId}
          onClick={() => {
            go(paths.overview(programme.id));
          }}
        >
          <Typography noWrap>{programme.name}</Typography>
        </MenuItem>
      ))}
      <Divider />
      <MenuItem
        onClick={() => {
          go(paths.newProgramme);
        }}
      >
        <ListItemIcon>
          <AddIcon fontSize="small" />
        </ListItemIcon>
        {t('programme.new')}
      </MenuItem>
    </Menu>
  );
}
