import SearchIcon from '@mui/icons-material/Search';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { KeyLabel } from './key-label.tsx';
import { useSearchField } from './search-store.ts';

const isMac = navigator.userAgent.includes('Mac');

/** In a narrower window the words would take the room of the screen's own buttons. */
const whenWide = '@media (min-width: 1180px)';

/** At the top right of every screen: opens the field for everything. */
export function SearchField() {
  const { t } = useLanguage();
  const open = useSearchField((state) => state.open);
  return (
    <ButtonBase
      aria-label={t('search.field')}
      aria-haspopup="dialog"
      aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
      title={t('search.field')}
      onClick={() => {
        open();
      }}
      sx={{
        gap: 1,
        height: 32,
        width: 34,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
        color: 'text.secondary',
        '&:hover': { borderColor: 'text.secondary' },
        '&.Mui-focusVisible': { outline: '2px solid var(--mui-palette-primary-main)' },
        '& > .wide': { display: 'none' },
        [whenWide]: {
          width: 272,
          px: 1.25,
          justifyContent: 'flex-start',
          '& > .wide': { display: 'block' },
        },
      }}
    >
      <SearchIcon sx={{ fontSize: 18 }} />
      <Typography className="wide" component="span" noWrap sx={{ flex: 1, textAlign: 'left' }}>
        {t('search.field')}
      </Typography>
      <KeyLabel className="wide">{t(isMac ? 'search.shortcut.mac' : 'search.shortcut')}</KeyLabel>
    </ButtonBase>
  );
}
