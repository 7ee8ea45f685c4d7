import { useRef, useState } from 'react';
import Button from '@mui/material/Button';
import Dialog, { type DialogProps } from '@mui/material/Dialog';
import { AlertDialog } from './alert-dialog.tsx';
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
      <AlertDialog
        title={discardWords.title}
        isOpen={isAsking}
        // A key pressed once too often should keep what was written.
        slotProps={beginning}
        actions={
          <>
            <Button color="error" onClick={onClose}>
              {discardWords.discard}
            </Button>
            <Button ref={keepButton} variant="contained" onClick={keep}>
              {discardWords.keep}
            </Button>
          </>
        }
        onClose={keep}
      >
        {discardWords.text}
      </AlertDialog>
    </>
  );
}
