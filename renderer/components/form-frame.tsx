import { use, useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { areDatesWhole } from './date-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { FormSettingContext } from './form-setting.ts';
import { useBeginning } from './use-beginning.ts';
import { useOnceAtATime } from './use-once-at-a-time.ts';

/** In a lower window a dialog needs all the height there is: 640 pixels at 200 % text are 320. */
const lowWindow = '(max-height: 420px)';

/** Where writing begins; not what is hidden behind another field. */
const firstField =
  '[role="combobox"], textarea:not([aria-hidden="true"]), input:not([type="file"], [aria-hidden="true"], [type="radio"]:not(:checked))';

/** Enter on a switch or a choice changes it, as it does elsewhere, and saves no half-filled form. */
function answerEnter(event: KeyboardEvent, isLong: boolean): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  const isChoice = target.type === 'checkbox' || target.type === 'radio';
  if (!isChoice && (!isLong || event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (isChoice) target.click();
}

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
  /** Whether it has too many fields to be saved by Enter in one of them. */
  readonly isLong?: boolean;
  /** What it would save is nothing yet. */
  readonly cannotSave?: boolean;
  /** At the other end from its buttons: what else can be decided on what the form is about. */
  readonly otherActions?: ReactNode;
  /** Not called again before what it returns has resolved. */
  onSave(): Promise<void>;
  onClose(): void;
  readonly children: ReactNode;
}) {
  const { cancel, discardWords, onFormOpened } = use(FormSettingContext);
  const form = useRef<HTMLFormElement>(null);
  const beginning = useBeginning(() =>
    form.current?.querySelector<HTMLElement>(firstField)?.focus(),
  );
  const onceAtATime = useOnceAtATime();
  const formId = useId();
  const titleId = useId();
  const isLow = useMediaQuery(lowWindow);
  useEffect(() => {
    onFormOpened();
  }, [onFormOpened]);
  return (
    <FormDialog
      hasChanges={props.hasChanges}
      discardWords={discardWords}
      onClose={props.onClose}
      fullScreen={isLow}
      maxWidth={props.size}
      fullWidth
      aria-labelledby={titleId}
      slotProps={beginning}
    >
      <DialogTitle id={titleId} variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent>
        <Box
          component="form"
          id={formId}
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const saving = areDatesWhole(event.currentTarget)
              ? onceAtATime(props.onSave)
              : Promise.resolve();
            void saving.then(() => {
              // By the next frame what is wrong shows.
              requestAnimationFrame(() => {
                form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
              });
            });
          }}
          onKeyDown={(event) => {
            answerEnter(event, props.isLong === true);
          }}
        >
          {props.children}
        </Box>
      </DialogContent>
      {props.problems.length > 0 && (
        <Alert severity="error" sx={{ mx: 3, mt: 1 }}>
          {props.problems.map((problem) => (
            <Typography key={problem}>{problem}</Typography>
          ))}
        </Alert>
      )}
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        {props.otherActions}
        {props.otherActions !== undefined && <Box sx={{ flex: 1 }} />}
        <Button onClick={props.onClose}>{props.closeLabel ?? cancel}</Button>
        <Button type="submit" form={formId} variant="contained" disabled={props.cannotSave}>
          {props.saveLabel}
        </Button>
      </DialogActions>
    </FormDialog>
  );
}
