import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import { pairEndReasons, type PairEndReason } from '#shared/domain/pairing/pair.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';

const maximumNoteLength = 1000;

/** Asks what is to be said of a pause or an end: of an early end the reason, of any a note that may be left out. */
export function TurnDialog(props: {
  readonly to: 'paused' | 'completed' | 'ended-early';
  readonly names: { readonly mentor: string; readonly mentee: string };
  onConfirm(turn: PairTurn): void;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { to, names, onConfirm, onClose } = props;
  const discardWords = useDiscardWords();
  const [reason, setReason] = useState<PairEndReason | null>(null);
  const [note, setNote] = useState('');
  const isEarlyEnd = to === 'ended-early';
  const confirm = () => {
    if (!isEarlyEnd) onConfirm({ to, note });
    else if (reason !== null) onConfirm({ to, reason, note });
  };
  return (
    <FormDialog
      hasChanges={note !== ''}
      discardWords={discardWords}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="turn-dialog-title"
    >
      <DialogTitle id="turn-dialog-title" variant="h2">
        {t(`pairLife.turn.${to}.title`, names)}
      </DialogTitle>
      <DialogContent>
        <Box
          component="form"
          id="turn-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            confirm();
          }}
          sx={{ display: 'grid', gap: 2 }}
        >
          <Typography sx={{ color: 'text.secondary' }}>{t(`pairLife.turn.${to}.text`)}</Typography>
          {isEarlyEnd && (
            <TextField
              select
              required
              label={t('pairLife.endReason')}
              value={reason ?? ''}
              onChange={(event) => {
                setReason(pairEndReasons.find((known) => known === event.target.value) ?? null);
              }}
            >
              {pairEndReasons.map((known) => (
                <MenuItem key={known} value={known}>
                  {t(`pairLife.endReason.${known}`)}
                </MenuItem>
              ))}
            </TextField>
          )}
          <TextField
            multiline
            minRows={2}
            label={t('pairLife.turn.note')}
            helperText={t('pairLife.turn.note.help')}
            value={note}
            slotProps={{ htmlInput: { maxLength: maximumNoteLength } }}
            onChange={(event) => {
              setNote(event.target.value);
            }}
          />
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button
          type="submit"
          form="turn-form"
          variant="contained"
          disabled={isEarlyEnd && reason === null}
        >
          {t(`pairLife.turn.${to}.confirm`)}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}
