import { useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { focusAndSelect } from './focus-and-select.ts';

export const maximumNameLength = 120;

/** Asks for a name. */
export function NameDialog(props: {
  readonly title: string;
  readonly label: string;
  readonly initialName: string;
  readonly confirmLabel: string;
  /** What the name as typed would lead to, such as that another is replaced; null for nothing. */
  warningFor?(name: string): string | null;
  /** Resolves to whether the name is stored: until then it stays to be seen. */
  onConfirm(name: string): Promise<boolean>;
  onClose(): void;
}) {
  const { t } = useLanguage();
  const onceAtATime = useOnceAtATime();
  const [name, setName] = useState(props.initialName);
  const trimmed = name.trim();
  return (
    <Dialog
      open
      onClose={props.onClose}
      fullWidth
      maxWidth="xs"
      aria-labelledby="name-dialog-title"
    >
      <DialogTitle id="name-dialog-title" variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent>
        <form
          id="name-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (trimmed === '') return;
            void onceAtATime(async () => {
              if (await props.onConfirm(trimmed)) props.onClose();
            });
          }}
        >
          <LimitedTextField
            isCutting
            limit={maximumNameLength}
            inputRef={focusAndSelect}
            fullWidth
            label={props.label}
            value={name}
            helperText={props.warningFor?.(trimmed) ?? ' '}
            onChange={({ target }) => {
              setName(target.value);
            }}
            sx={{ mt: 1 }}
          />
        </form>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={props.onClose}>{t('app.cancel')}</Button>
        <Button type="submit" form="name-form" variant="contained" disabled={trimmed === ''}>
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
