import { useRef, useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useBeginning } from '#renderer/components/use-beginning.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Asks how many of the pairs that stand may change to make room for newcomers. */
export function KeepPairsDialog(props: {
  readonly pairCount: number;
  onConfirm(mostMoved: number): void;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const [text, setText] = useState('0');
  const field = useRef<HTMLInputElement>(null);
  const beginning = useBeginning(() => field.current?.select());
  const mostMoved = Number(text);
  const isValid =
    text !== '' &&
    Number.isSafeInteger(mostMoved) &&
    mostMoved >= 0 &&
    mostMoved <= props.pairCount;
  return (
    <Dialog
      open
      slotProps={beginning}
      onClose={props.onClose}
      maxWidth="xs"
      fullWidth
      aria-labelledby="keep-title"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid) props.onConfirm(mostMoved);
        }}
      >
        <DialogTitle id="keep-title" variant="h2">
          {t('board.propose.keep')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography>{t('board.keep.text', { count: props.pairCount })}</Typography>
          <TextField
            inputRef={field}
            type="number"
            label={t('board.keep.mostMoved')}
            helperText={t('board.keep.range', { most: props.pairCount })}
            error={!isValid}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
            slotProps={{ htmlInput: { min: 0, max: props.pairCount, step: 1 } }}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={props.onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!isValid}>
            {t('pairing.propose')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
