import { useState } from 'react';
import { useNavigate } from 'react-router';
import AddIcon from '@mui/icons-material/Add';
import UnfoldMoreIcon from '@mui/icons-material/UnfoldMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { PairMark } from '#renderer/components/pair-mark.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { onlyHeardWhenNarrow } from './only-heard-when-narrow.ts';

export function ProgrammeSwitcher(props: {
  readonly programmes: readonly Programme[];
  readonly current: Programme | null;
}) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { current } = props;
  const go = (path: string) => {
    setAnchor(null);
    void navigate(path);
  };
  return (
    <>
      <ButtonBase
        aria-description={t('programme.switch')}
        title={current?.name}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
        sx={{
          width: '100%',
          gap: 1.25,
          p: { xs: 0.75, md: 1.25 },
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          backgroundColor: 'background.paper',
          textAlign: 'left',
          justifyContent: { xs: 'center', md: 'flex-start' },
          '&.Mui-focusVisible': { outline: '2px solid var(--mui-palette-primary-main)' },
        }}
      >
        <PairMark size={24} />
        <Box sx={{ flex: 1, minWidth: 0, ...onlyHeardWhenNarrow }}>
          <Typography noWrap sx={{ fontWeight: 650 }}>
            {current?.name ?? t('app.name')}
          </Typography>
          {current !== null && (
            <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>
              {t('programme.length.months', { count: current.lengthMonths })}
            </Typography>
          )}
        </Box>
        <UnfoldMoreIcon
          sx={{ fontSize: 18, color: 'text.secondary', display: { xs: 'none', md: 'block' } }}
        />
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ paper: { sx: { minWidth: 240, maxWidth: 360 } } }}
      >
        {props.programmes.map((programme) => (
          <MenuItem
            key={programme.id}
            selected={programme.id === current?.id}
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
    </>
  );
}
