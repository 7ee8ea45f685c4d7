import { useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { CalledOff } from '#shared/domain/pair-life/turn-pair.ts';
import type { PairTurn } from '#shared/domain/pairing/pair-decisions.ts';
import { pairEndReasons, type PairEndReason } from '#shared/domain/pairing/pair.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';
import { LimitedTextField } from './limited-text-field.tsx';

const maximumNoteLength = 1000;

/**
 * Asks what is to be said of a pause or an end: of an early end the reason, of any a note that may be left
 * out, and whether the sessions to come go with it.
 */
export function TurnDialog(props: {
  readonly to: 'paused' | 'completed' | 'ended-early';
  readonly names: { readonly mentor: string; readonly mentee: string };
  /** The pair's own sessions that are still to come. */
  readonly sessions: readonly Session[];
  onConfirm(turn: PairTurn, calledOff: CalledOff): void;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const { to, names, sessions, onConfirm, onClose } = props;
  const discardWords = useDiscardWords();
  const [reason, setReason] = useState<PairEndReason | null>(null);
  const [note, setNote] = useState('');
  // A pause may be short; after an end nobody comes.
  const [isCancelling, setIsCancelling] = useState(to !== 'paused');
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  const reasonField = useRef<HTMLDivElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const isEarlyEnd = to === 'ended-early';
  const focusReason = () => reasonField.current?.querySelector<HTMLElement>('[role]')?.focus();
  const confirm = () => {
    if (note.trim().length > maximumNoteLength) {
      noteField.current?.focus();
      return;
    }
    const calledOff = (said: string): CalledOff => ({
      sessions: isCancelling ? sessions : [],
      reason: [said, note.trim()].filter(Boolean).join(' · '),
    });
    if (!isEarlyEnd) onConfirm({ to, note }, calledOff(t(`pairing.state.${to}`)));
    else if (reason !== null) {
      onConfirm({ to, reason, note }, calledOff(t(`pairLife.endReason.${reason}`)));
    } else {
      setIsReasonMissing(true);
      focusReason();
    }
  };
  return (
    <FormDialog
      hasChanges={note !== '' || reason !== null}
      discardWords={discardWords}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{
        transition: {
          onEnter: () => {
            if (isEarlyEnd) focusReason();
            else noteField.current?.focus();
          },
        },
      }}
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
              ref={reasonField}
              select
              required
              error={isReasonMissing}
              helperText={isReasonMissing && t('pairLife.turn.reason-missing')}
              label={t('pairLife.endReason')}
              value={reason ?? ''}
              onChange={(event) => {
                setIsReasonMissing(false);
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
          <LimitedTextField
            inputRef={noteField}
            multiline
            minRows={2}
            label={t('pairLife.turn.note')}
            helperText={t('pairLife.turn.note.help')}
            value={note}
            limit={maximumNoteLength}
            onChange={(event) => {
              setNote(event.target.value);
            }}
          />
          {sessions.length > 0 && (
            <Box>
              <Typography>{t('pairLife.turn.sessions', { count: sessions.length })}</Typography>
              <FormControlLabel
                control={
                  <Checkbox
                    checked={isCancelling}
                    aria-describedby="turn-cancel-help"
                    onChange={(_event, checked) => {
                      setIsCancelling(checked);
                    }}
                  />
                }
                label={t('pairLife.turn.cancel', { count: sessions.length })}
              />
              <FormHelperText id="turn-cancel-help" sx={{ mt: 0 }}>
                {t('pairLife.turn.cancel.help')}
              </FormHelperText>
            </Box>
          )}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" form="turn-form" variant="contained">
          {t(`pairLife.turn.${to}.confirm`)}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}
