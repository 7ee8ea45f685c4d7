import { Link as RouterLink } from 'react-router';
import BalanceIcon from '@mui/icons-material/Balance';
import CompareArrowsIcon from '@mui/icons-material/CompareArrows';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { usePairingScreenOf } from '../pairing-store.ts';

/** The ways to the criteria and to the scenarios; shorter where the window is small. */
export function ScreenLinks() {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const { panel, openPanel, closePanel } = usePairingScreenOf('panel', 'openPanel', 'closePanel');
  const isShort = useMediaQuery((theme) => theme.breakpoints.down('lg'));
  return (
    <>
      <Button
        variant="outlined"
        startIcon={isShort ? undefined : <BalanceIcon />}
        aria-expanded={panel?.kind === 'criteria'}
        onClick={() => {
          if (panel?.kind === 'criteria') closePanel();
          else openPanel({ kind: 'criteria' });
        }}
      >
        {t('board.criteria')}
      </Button>
      <Button
        variant="outlined"
        startIcon={isShort ? undefined : <CompareArrowsIcon />}
        aria-label={t('board.scenarios')}
        component={RouterLink}
        to={paths.scenarios(programme.id)}
      >
        {t(isShort ? 'board.scenarios.short' : 'board.scenarios')}
      </Button>
    </>
  );
}
