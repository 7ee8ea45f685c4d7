import { useRef, useState } from 'react';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { SavedView } from '#shared/domain/progress/progress-filter.ts';
import { FormDialog } from '#renderer/components/form-dialog.tsx';
import { LimitedTextField } from '#renderer/components/limited-text-field.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useDiscardWords } from '#renderer/services/use-discard-words.ts';

const longestName = 60;

/** Asks for the name of a view; one that another view has is refused. */
export function ViewDialog(props: {
  /** Null for a new one. */
  readonly view: SavedView | null;
  readonly taken: readonly string[];
  onName(name: string): void;
  onClose(): void;
}) {
  const { t, compareText } = useLanguage();
  const discardWords = useDiscardWords();
  const { view, taken, onName, onClose } = props;
  const [name, setName] = useState(view?.name ?? '');
  const field = useRef<HTMLInputElement>(null);
  const [wasAsked, setWasAsked] = useState(false);
  const wanted = name.trim();
  const problem =
    wanted === ''
      ? t('charts.view.nameless')
      : taken.some((other) => compareText(other, wanted) === 0)
        ? t('charts.view.taken')
        : null;
  return (
    <FormDialog
      hasChanges={wanted !== (view?.name ?? '')}
      discardWords={discardWords}
      onClose={onClose}
      maxWidth="xs"
      fullWidth
      slotProps={{ transition: { onEnter: () => field.current?.focus() } }}
      aria-labelledby="view-title"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setWasAsked(true);
          if (problem === null && wanted.length <= longestName) onName(wanted);
        }}
      >
        <DialogTitle id="view-title" variant="h2">
          {t(view === null ? 'charts.view.save.title' : 'charts.view.rename.title')}
        </DialogTitle>
        <DialogContent>
          <LimitedTextField
            label={t('charts.view.name')}
            value={name}
            limit={longestName}
            error={wasAsked && problem !== null}
            helperText={wasAsked && problem !== null ? problem : t('charts.view.help')}
            fullWidth
            inputRef={field}
            sx={{ mt: 1 }}
            onChange={({ target }) => {
              setName(target.value);
            }}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="contained">
            {t(view === null ? 'charts.view.save.button' : 'charts.view.rename.button')}
          </Button>
        </DialogActions>
      </form>
    </FormDialog>
  );
}
