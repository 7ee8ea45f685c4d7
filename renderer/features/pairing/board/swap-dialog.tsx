import { useId, useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useBeginning } from '#renderer/components/use-beginning.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { personIn } from './board-model.ts';
import type { Swapping } from './use-swap-choice.ts';
import type { WeighedWay } from './use-moving.ts';
import { WayTold } from './way-told.tsx';

/** Asks whether someone who was put on another pair swaps with the one who has the place, or only takes it. */
export function SwapDialog(props: {
  readonly swapping: Swapping;
  /** What each way would do. */
  readonly ways: readonly WeighedWay[];
  readonly words: MatchWording;
  onChoose(way: WeighedWay): void;
  onCancel(): void;
}) {
  const { t } = useLanguage();
  const { swapping, ways, words } = props;
  const { carried, target } = swapping;
  const id = useId();
  const choices = useRef<HTMLDivElement>(null);
  const beginning = useBeginning(() =>
    choices.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus(),
  );
  return (
    <Dialog
      open
      slotProps={beginning}
      onClose={props.onCancel}
      fullWidth
      maxWidth="sm"
      aria-labelledby={`${id}title`}
    >
      <DialogTitle id={`${id}title`} variant="h2">
        {t('board.swap.title', {
          name: words.personName(carried.personId),
          replaced: words.personName(personIn(target.pair, carried.role)),
        })}
      </DialogTitle>
      <DialogContent ref={choices} sx={{ display: 'grid', gap: 2.5 }}>
        {ways.map((way) => (
          <Box key={way.kind} sx={{ display: 'flex', gap: 2, alignItems: 'start' }}>
            <WayTold
              id={`${id}${way.kind}`}
              way={way}
              carried={carried}
              target={target}
              words={words}
            />
            <Button
              variant="outlined"
              sx={{ minWidth: 104 }}
              aria-describedby={`${id}${way.kind}`}
              // Not before it is known that no rule is against it: a reason is asked for one pair, not for two.
              disabled={way.kind === 'swap' && way.consequences?.obstacle !== null}
              onClick={() => {
                props.onChoose(way);
              }}
            >
              {t(way.kind === 'swap' ? 'board.swap.swap' : 'board.swap.replace')}
            </Button>
          </Box>
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onCancel}>{t('app.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
