import { useMemo } from 'react';
import { findSensitiveContent } from '#shared/domain/journal/sensitive-content.ts';
import { useLanguage } from './language.tsx';
import { useSettled } from './use-settled.ts';

/** Long enough that no warning comes up in the middle of a word. */
const pauseMilliseconds = 600;
const mostWords = 5;

/** What a text that is being written may say something about, and in which words; null when nothing is found. */
export function useSensitiveWording(
  written: string,
): { readonly topics: string; readonly words: string } | null {
  const { t, formatList } = useLanguage();
  const text = useSettled(written, pauseMilliseconds);
  const findings = useMemo(() => findSensitiveContent(text), [text]);
  if (findings.length === 0) return null;
  return {
    topics: formatList(findings.map(({ topic }) => t(`journal.topic.${topic}`))),
    words: formatList(findings.flatMap(({ words }) => words).slice(0, mostWords)),
  };
}
