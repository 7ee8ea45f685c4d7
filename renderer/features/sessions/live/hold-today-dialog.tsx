import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Session } from '#shared/domain/sessions/session.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSessionWords } from '../plan/session-words.ts';

/** Asks before a session planned for another day takes place now, as it is then moved. */
export function HoldTodayDialog(props: {
  readonly session: Session;
  onHold(): void;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const words = useSessionWords();
  const { session, onHold, onClose } = props;
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="xs"
      aria-labelledby="hold-today-title"
      aria-describedby="hold-today-text"
    >
      <DialogTitle id="hold-today-title" variant="h2">
        {t('live.today.title')}
      </DialogTitle>
      <DialogContent id="hold-today-text">
        {t('live.today.text', { date: words.momentOf(session.startsAt) })}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button
          variant="contained"
          onClick={() => {
            onClose();
            onHold();
          }}
        >
          {t('live.today.hold')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
