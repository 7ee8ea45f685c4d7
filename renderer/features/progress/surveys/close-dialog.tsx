import { useRef } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { fewestAnonymous } from '#shared/domain/progress/figure.ts';
import { useLanguage } from '#renderer/services/language.tsx';

/** Asks before an anonymous survey is closed, which lets its results be seen and cannot be taken back. */
export function CloseDialog(props: {
  readonly answered: number;
  readonly sent: number;
  onConfirm(): void;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const keepButton = useRef<HTMLButtonElement>(null);
  const { answered, sent } = props;
  return (
    <Dialog
      open
      onClose={props.onClose}
      role="alertdialog"
      maxWidth="xs"
      aria-labelledby="close-survey-title"
      aria-describedby="close-survey-text"
      slotProps={{ transition: { onEnter: () => keepButton.current?.focus() } }}
    >
      <DialogTitle id="close-survey-title" variant="h2">
        {t('surveys.close.title')}
      </DialogTitle>
      <DialogContent id="close-survey-text">
        {t(answered < fewestAnonymous ? 'surveys.close.text.few' : 'surveys.close.text', {
          answered,
          sent,
          fewest: fewestAnonymous,
        })}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onConfirm}>{t('surveys.close')}</Button>
        <Button ref={keepButton} variant="contained" onClick={props.onClose}>
          {t('surveys.close.keep')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
