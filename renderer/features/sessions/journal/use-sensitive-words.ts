import { useCallback } from 'react';
import type { NoteContent } from '#shared/domain/journal/note.ts';
import { findSensitiveInNote } from '#shared/domain/journal/sensitive-content.ts';
import { useLanguage } from '#renderer/services/language.tsx';

const mostWords = 5;

/** Finds what a note seems to say about topics that deserve a second thought, to be told; null when nothing. */
export function useSensitiveWords(): (
  content: NoteContent,
) => { readonly topics: string; readonly words: string } | null {
  const { t, formatList } = useLanguage();
  return useCallback(
    (content) => {
      const findings = findSensitiveInNote(content);
      if (findings.length === 0) return null;
      return {
        topics: formatList(findings.map(({ topic }) => t(`journal.topic.${topic}`))),
        words: formatList(findings.flatMap(({ words }) => words).slice(0, mostWords)),
      };
    },
    [formatList, t],
  );
}
