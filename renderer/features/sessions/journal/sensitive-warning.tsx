import { useMemo } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { NoteId } from '#shared/domain/ids.ts';
import type { NoteContent } from '#shared/domain/journal/note.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useJournalStore } from './journal-store.ts';
import { useSensitiveWords } from './use-sensitive-words.ts';

/** Asks for a second thought about wording that others should perhaps not read. It stops nothing. */
export function SensitiveWarning(props: {
  readonly noteId: NoteId;
  readonly content: NoteContent;
}) {
  const { t } = useLanguage();
  const { noteId, content } = props;
  const isHeeded = useJournalStore((state) => state.heededWarnings.has(noteId));
  const heed = useJournalStore((state) => state.heedWarning);
  const findWords = useSensitiveWords();
  const found = useMemo(
    () => (isHeeded ? null : findWords(content)),
    [content, findWords, isHeeded],
  );
  if (found === null) return null;
  return (
    <Alert
      severity="warning"
      variant="outlined"
      action={
        <Button
          size="small"
          color="inherit"
          onClick={() => {
            heed(noteId);
          }}
        >
          {t('journal.sensitive.heed')}
        </Button>
      }
    >
      {t('journal.sensitive', found)}
    </Alert>
  );
}
