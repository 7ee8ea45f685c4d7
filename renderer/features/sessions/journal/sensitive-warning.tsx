import { useMemo } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { NoteId } from '#shared/domain/ids.ts';
import type { NoteContent } from '#shared/domain/journal/note.ts';
import { findSensitiveContent } from '#shared/domain/journal/sensitive-content.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useJournalStore } from './journal-store.ts';

/** Asks for a second thought about wording that others should perhaps not read. It stops nothing. */
export function SensitiveWarning(props: {
  readonly noteId: NoteId;
  readonly content: NoteContent;
}) {
  const { t, formatList } = useLanguage();
  const { noteId, content } = props;
  const isHeeded = useJournalStore((state) => state.heededWarnings.has(noteId));
  const heed = useJournalStore((state) => state.heedWarning);
  const findings = useMemo(
    () => (isHeeded ? [] : findSensitiveContent(`${content.title}\n${content.body}`)),
    [content, isHeeded],
  );
  if (findings.length === 0) return null;
  const topics = findings.map(({ topic }) => t(`journal.topic.${topic}`));
  const words = findings.flatMap((finding) => finding.words).slice(0, 5);
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
      {t('journal.sensitive', { topics: formatList(topics), words: formatList(words) })}
    </Alert>
  );
}
