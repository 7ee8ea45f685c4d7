import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useLanguage } from '#renderer/services/language.tsx';
import { KeyLabel } from './key-label.tsx';
import { useSearchField } from './search-store.ts';

const isMac = navigator.userAgent.includes('Mac');

const leastWidth = 34;

/** In a narrower window the words would take the room of the screen's own buttons. */
const whenWide = '@media (min-width: 1180px)';
/** As wide as what the screen's own buttons leave. */
const withRoomForWords = '@container (min-width: 150px)';
const withRoomForKeys = '@container (min-width: 220px)';

/** At the top right of every screen: opens the field for everything. */
export function SearchField() {
  const { t } = useLanguage();
  const open = useSearchField((state) => state.open);
  const keys = t(isMac ? 'search.shortcut.mac' : 'search.shortcut');
  return (
    <Box
      sx={{
        flex: `100 1 ${leastWidth}px`,
        maxWidth: leastWidth,
        [whenWide]: { maxWidth: 272 },
        containerType: 'inline-size',
        display: 'flex',
        justifyContent: 'flex-end',
      }}
    >
      <ButtonBase
        aria-haspopup="dialog"
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
        title={t('search.field')}
        onClick={() => {
          open();
        }}
        sx={{
          gap: 1,
          height: leastWidth,
          width: leastWidth,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          backgroundColor: 'background.paper',
          color: 'text.secondary',
          '&:hover': { borderColor: 'text.secondary' },
          '& > .words, & > .keys': { display: 'none' },
          [withRoomForWords]: {
            width: '100%',
            px: 1.25,
            justifyContent: 'flex-start',
            '& > .words': { display: 'block' },
          },
          [withRoomForKeys]: { '& > .keys': { display: 'block' } },
        }}
      >
        <SearchIcon sx={{ fontSize: 18 }} />
        <Typography className="words" component="span" noWrap sx={{ flex: 1, textAlign: 'left' }}>
          {t('search.field')}
        </Typography>
        <KeyLabel className="keys">{keys}</KeyLabel>
      </ButtonBase>
    </Box>
  );
}
