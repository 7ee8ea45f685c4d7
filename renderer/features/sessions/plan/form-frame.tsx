import { useEffect, type ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';

/** In a lower window a dialog needs all the height there is: 640 pixels at 200 % text are 320. */
const lowWindow = '(max-height: 420px)';

/** A dialog with a form: its title, its fields, what is wrong with them, and its two buttons. */
export function FormFrame(props: {
  readonly title: string;
  readonly hasChanges: boolean;
  readonly size: 'sm' | 'md';
  /** In words; empty when nothing is. */
  readonly problems: readonly string[];
  readonly saveLabel: string;
  /** In place of “Cancel”, where that would be misread. */
  readonly closeLabel?: string;
  onSave(): void;
  onClose(): void;
  readonly children: ReactNode;
}) {
  const { t } = useLanguage();
  const isLow = useMediaQuery(lowWindow);
  const discardWords = useDiscardWords();
  const dismissNotice = useNotices((state) => state.dismiss);
  useEffect(() => {
    // A notice offering to undo could take back what is being changed.
    dismissNotice();
  }, [dismissNotice]);
  return (
    <FormDialog
      hasChanges={props.hasChanges}
      discardWords={discardWords}
      onClose={props.onClose}
      fullScreen={isLow}
      maxWidth={props.size}
      fullWidth
      aria-labelledby="session-form-title"
    >
      <DialogTitle id="session-form-title" variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent>
        <form
          id="session-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            props.onSave();
          }}
        >
          {props.children}
        </form>
      </DialogContent>
      {props.problems.length > 0 && (
        <Alert severity="error" sx={{ mx: 3, mt: 1 }}>
          {props.problems.map((problem) => (
            <Typography key={problem}>{problem}</Typography>
          ))}
        </Alert>
      )}
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{props.closeLabel ?? t('app.cancel')}</Button>
        <Button type="submit" form="session-form" variant="contained">
          {props.saveLabel}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}
