import { useRef, useState } from 'react';
import Button from '@mui/material/Button';
import Dialog, { type DialogProps } from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useBeginning } from './use-beginning.ts';

/** How the question is put before what was written is lost. */
export interface DiscardWords {
  readonly title: string;
  readonly text: string;
  readonly keep: string;
  readonly discard: string;
}

/**
 * A dialog in which something is written: Escape or a click beside it, which happen by accident, ask
 * before any of it is lost. A button that calls `onClose` itself is meant, and does not ask.
 */
export function FormDialog({
  hasChanges,
  discardWords,
  onClose,
  ...dialog
}: Omit<DialogProps, 'open' | 'onClose'> & {
  readonly hasChanges: boolean;
  readonly discardWords: DiscardWords;
  onClose(): void;
}) {
  const [isAsking, setIsAsking] = useState(false);
  const keepButton = useRef<HTMLButtonElement>(null);
  const beginning = useBeginning(() => keepButton.current?.focus());
  const keep = () => {
    setIsAsking(false);
  };
  return (
    <>
      <Dialog
        {...dialog}
        open
        onClose={() => {
          if (hasChanges) setIsAsking(true);
          else onClose();
        }}
      />
      <Dialog
        open={isAsking}
        // A key pressed once too often should keep what was written.
        slotProps={beginning}
        onClose={keep}
        role="alertdialog"
        maxWidth="xs"
        aria-labelledby="discard-title"
        aria-describedby="discard-text"
      >
        <DialogTitle id="discard-title" variant="h2">
          {discardWords.title}
        </DialogTitle>
        <DialogContent id="discard-text">{discardWords.text}</DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button color="error" onClick={onClose}>
            {discardWords.discard}
          </Button>
          <Button ref={keepButton} variant="contained" onClick={keep}>
            {discardWords.keep}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
