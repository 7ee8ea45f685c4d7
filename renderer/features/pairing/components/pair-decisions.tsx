import { useRef } from 'react';
import { Link } from 'react-router';
import LockIcon from '@mui/icons-material/Lock';
import LockOpenIcon from '@mui/icons-material/LockOpen';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import { useHeldFocus } from '#renderer/components/use-held-focus.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import { useStaysOnRecord } from '#renderer/services/stays-on-record.ts';
import type { usePairDecisions } from '../use-pair-decisions.ts';

/** What can be decided about the pair as it stands. */
export function PairDecisions(props: {
  readonly pair: Pair;
  readonly decisions: ReturnType<typeof usePairDecisions>;
  onReject(): void;
}) {
  const { t } = useLanguage();
  const { pair, decisions } = props;
  const stays = useStaysOnRecord(pair);
  const buttons = useRef<HTMLDivElement>(null);
  // A decision that was made goes; the next one to make takes its place.
  useHeldFocus(buttons, () => buttons.current?.querySelector('button'));
  return (
    <Box
      ref={buttons}
      onClickCapture={(event) => {
        // The second click of a double click would meet the button that took the place of the first.
        if (event.detail < 2) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
        gap: 0.75,
        '& > *': { minWidth: 0 },
      }}
    >
      {pair.state === 'proposed' && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => void decisions.accept(pair)}
          sx={stays === true ? { gridColumn: '1 / -1' } : undefined}
        >
          {t('pairing.accept')}
        </Button>
      )}
      {pair.state === 'proposed' && stays !== true && (
        <Button size="small" variant="outlined" color="error" onClick={props.onReject}>
          {t('pairing.reject')}
        </Button>
      )}
      {pair.state === 'accepted' && stays === false && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => void decisions.withdraw(pair)}
          sx={{ gridColumn: '1 / -1' }}
        >
          {t('pairing.withdraw')}
        </Button>
      )}
      <Button
        size="small"
        variant="outlined"
        color="inherit"
        startIcon={pair.isLocked ? <LockOpenIcon /> : <LockIcon />}
        onClick={() => void decisions.toggleLock(pair)}
        sx={stays === true ? { gridColumn: '1 / -1' } : undefined}
      >
        {t(pair.isLocked ? 'board.unlock' : 'board.lock')}
      </Button>
      {stays === false && (
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          onClick={() => void decisions.dissolve(pair)}
        >
          {t('board.remove')}
        </Button>
      )}
      {stays === true && !isPast(pair) && (
        <Button
          component={Link}
          to={paths.endPair(pair.programmeId, pair.id)}
          size="small"
          variant="outlined"
          color="inherit"
          sx={{ gridColumn: '1 / -1' }}
        >
          {t('board.end')}
        </Button>
      )}
    </Box>
  );
}
