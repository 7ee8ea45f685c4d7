import { useRef, useState, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useBeginning } from '#renderer/components/use-beginning.ts';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useLanguage } from '#renderer/services/language.tsx';

const maximumReasonLength = 500;

/** Asks why, before something is done that calls for a reason. */
export function ReasonDialog(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly label: string;
  readonly help: string;
  readonly confirmLabel: string;
  /** Whether it cannot be done without a reason. */
  readonly isRequired: boolean;
  /** Not called again before what it returns has resolved. */
  onConfirm(reason: string): Promise<void>;
  onCancel(): void;
}) {
  const { t } = useLanguage();
  const [reason, setReason] = useState('');
  const onceAtATime = useOnceAtATime();
  const field = useRef<HTMLTextAreaElement>(null);
  const beginning = useBeginning(() => field.current?.focus());
  const count = reason.trim().length;
  const isMissing = props.isRequired && count === 0;
  const isTooLong = count > maximumReasonLength;
  return (
    <Dialog
      open
      slotProps={beginning}
      onClose={props.onCancel}
      fullWidth
      maxWidth="sm"
      aria-labelledby="reason-title"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isTooLong) field.current?.focus();
          else if (!isMissing) void onceAtATime(() => props.onConfirm(reason.trim()));
        }}
      >
        <DialogTitle id="reason-title" variant="h2">
          {props.title}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {props.children}
          <LimitedTextField
            limit={maximumReasonLength}
            inputRef={field}
            multiline
            minRows={2}
            fullWidth
            label={props.label}
            helperText={props.help}
            required={props.isRequired}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
            sx={{ mt: 0.75 }}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={props.onCancel}>{t('app.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isMissing}>
            {props.confirmLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
