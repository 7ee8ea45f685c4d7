import { useMemo } from 'react';
import Alert from '@mui/material/Alert';
import type { NoteContent } from '#shared/domain/journal/note.ts';
import { findSensitiveInNote } from '#shared/domain/journal/sensitive-content.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useSensitiveWords } from './use-sensitive-words.ts';

/** In the question before more people can read these words: what of them should perhaps stay with fewer. */
export function WiderReadersWarning({ content }: { readonly content: NoteContent }) {
  const { t } = useLanguage();
  const wordsOf = useSensitiveWords();
  const findings = useMemo(() => findSensitiveInNote(content), [content]);
  if (findings.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined">
      {t('journal.sensitive.ask', wordsOf(findings))}
    </Alert>
  );
}
