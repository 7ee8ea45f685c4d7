import { useId, type ReactNode } from 'react';
import Dialog, { type DialogProps } from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';

/** A question that is answered before anything else goes on. */
export function AlertDialog(props: {
  readonly title: string;
  /** What follows from either answer. */
  readonly children: ReactNode;
  /** A button for each answer. */
  readonly actions: ReactNode;
  readonly isOpen?: boolean;
  readonly slotProps?: NonNullable<DialogProps['slotProps']>;
  /** Neither answer: Escape, or a click beside it. */
  onClose(): void;
}) {
  const [titleId, textId] = [useId(), useId()];
  return (
    <Dialog
      open={props.isOpen ?? true}
      maxWidth="xs"
      onClose={props.onClose}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      slotProps={props.slotProps ?? {}}
    >
      <DialogTitle id={titleId} variant="h2">
        {props.title}
      </DialogTitle>
      <DialogContent id={textId} sx={{ display: 'grid', gap: 1 }}>
        {props.children}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>{props.actions}</DialogActions>
    </Dialog>
  );
}
