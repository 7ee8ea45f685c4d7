import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { JournalNote } from '#shared/domain/journal/note.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { scrollingApart } from './journal-layout.ts';
import { useNoteActions } from './use-note-actions.ts';
import { wholeText } from './version-diff.ts';

/** A note in the trash: what it says, and the way back. */
export function TrashedNote(props: { readonly note: JournalNote; onRestored(): void }) {
  const { t } = useLanguage();
  const { takeOutOfTrash } = useNoteActions();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, [scrollingApart]: { overflow: 'auto' } }}>
      <Alert
        severity="info"
        variant="outlined"
        action={
          <Button
            size="small"
            onClick={() => {
              void takeOutOfTrash(props.note).then((isRestored) => {
                if (isRestored) props.onRestored();
              });
            }}
          >
            {t('journal.trash.restore')}
          </Button>
        }
      >
        {t('journal.trash.text')}
      </Alert>
      <Box dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {wholeText(props.note)}
      </Box>
    </Box>
  );
}
