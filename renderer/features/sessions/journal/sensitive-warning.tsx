import { useEffect, useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { NoteId } from '#shared/domain/ids.ts';
import type { NoteContent } from '#shared/domain/journal/note.ts';
import {
  findSensitiveInNote,
  type SensitiveFinding,
} from '#shared/domain/journal/sensitive-content.ts';
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
  const heededTopics = useJournalStore((state) => state.heededTopics.get(noteId));
  const heedTopics = useJournalStore((state) => state.heedTopics);
  const wordsOf = useSensitiveWords();
  const findings = useFindings(content).filter(({ topic }) => heededTopics?.has(topic) !== true);
  if (findings.length === 0) return null;
  return (
    <Alert
      severity="warning"
      variant="outlined"
      action={
        <Button
          size="small"
          color="inherit"
          onClick={() => {
            heedTopics(
              noteId,
              findings.map(({ topic }) => topic),
            );
          }}
        >
          {t('journal.sensitive.heed')}
        </Button>
      }
    >
      {t('journal.sensitive', wordsOf(findings))}
    </Alert>
  );
}

/** Idle or not, they are looked for after this. */
const longestWaitMilliseconds = 2000;

/** Looked for when nothing is typed or drawn, so that no key waits for it. */
function useFindings(content: NoteContent): readonly SensitiveFinding[] {
  const [findings, setFindings] = useState<readonly SensitiveFinding[]>([]);
  useEffect(() => {
    const request = requestIdleCallback(
      () => {
        setFindings(findSensitiveInNote(content));
      },
      { timeout: longestWaitMilliseconds },
    );
    return () => {
      cancelIdleCallback(request);
    };
  }, [content]);
  return findings;
}
