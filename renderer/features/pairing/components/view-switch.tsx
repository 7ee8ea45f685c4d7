import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useLanguage } from '#renderer/services/language.tsx';
import { pairingViews, usePairingScreenOf, type PairingView } from '../pairing-store.ts';

/** The same pairs as a board, as a matrix, or as a list. */
export function ViewSwitch() {
  const { t } = useLanguage();
  const { view, setView } = usePairingScreenOf('view', 'setView');
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={view}
      aria-label={t('board.view')}
      onChange={(_event, chosen: PairingView | null) => {
        if (chosen !== null) setView(chosen);
      }}
    >
      {pairingViews.map((name) => (
        <ToggleButton key={name} value={name}>
          {t(`board.view.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
