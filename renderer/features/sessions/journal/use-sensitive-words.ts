import { useCallback } from 'react';
import type { SensitiveFinding } from '#shared/domain/journal/sensitive-content.ts';
import { useLanguage } from '#renderer/services/language.tsx';

const mostWords = 5;

/** Says which topics a note seems to touch, and by which words: some of each, and how many more. */
export function useSensitiveWords(): (findings: readonly SensitiveFinding[]) => {
  readonly topics: string;
  readonly words: string;
} {
  const { t, formatList } = useLanguage();
  return useCallback(
    (findings) => {
      const words = [
        ...findings.flatMap((finding) => finding.words.slice(0, 1)),
        ...findings.flatMap((finding) => finding.words.slice(1)),
      ];
      const others = words.length - mostWords;
      return {
        topics: formatList(findings.map(({ topic }) => t(`journal.topic.${topic}`))),
        words: formatList([
          ...words.slice(0, mostWords),
          ...(others > 0 ? [t('journal.sensitive.others', { count: others })] : []),
        ]),
      };
    },
    [formatList, t],
  );
}
