import { useMemo } from 'react';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { copyText } from '#renderer/components/copy-text.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { joinSummaries, summarisePair } from './pair-summary.ts';
import type { PairingData } from './queries.ts';
import { useSavedNotice } from '#renderer/services/use-saved-notice.ts';

/** What is sent to both people of a pair, to read, to copy, or to save as a text file. */
export function usePairSummaries(data: PairingData, words: MatchWording) {
  const { t } = useLanguage();
  const { desktop } = useServices();
  const programme = useCurrentProgramme();
  const show = useNotices((state) => state.show);
  const showSaved = useSavedNotice();
  return useMemo(() => {
    const summarise = (pair: Pair) => summarisePair(pair, data, programme, words);
    const join = (pairs: readonly Pair[]) => joinSummaries(pairs.map(summarise));
    return {
      summarise,
      copy: (pairs: readonly Pair[]) => {
        const isCopied = copyText(join(pairs));
        show({
          text: isCopied
            ? t('board.summary.copied', { count: pairs.length })
            : t('board.summary.copyFailed'),
          severity: isCopied ? 'info' : 'error',
          action: null,
        });
      },
      save: async (pairs: readonly Pair[]) => {
        const saved = await desktop.saveFile({
          suggestedName: `${t('board.summary.fileName', { programme: programme.name })}.txt`,
          kind: 'txt',
          content: new TextEncoder().encode(join(pairs)),
        });
        showSaved(saved, (file) => t('board.summary.saved', { file }));
      },
    };
  }, [data, desktop, programme, show, showSaved, t, words]);
}
