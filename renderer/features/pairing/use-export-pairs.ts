import { useCallback } from 'react';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { sharedBreakdown } from '#shared/domain/pairing/shared-breakdown.ts';
import { describePointsReason, type MatchWording } from '#shared/i18n/describe-match.ts';
import { writePairsCsv } from '#shared/formats/people-list/write-pairs-csv.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import type { PairingData } from './queries.ts';

/** Saves the pairs as a CSV file where the user chooses. */
export function useExportPairs(
  data: PairingData | undefined,
  words: MatchWording | undefined,
): () => void {
  const { t, locale } = useLanguage();
  const { desktop, appInfo } = useServices();
  const programme = useCurrentProgramme();
  const show = useNotices((state) => state.show);

  const exportPairs = useCallback(async () => {
    if (data === undefined || words === undefined || data.pairs.length === 0) return;
    const emailOf = (id: (typeof data.pairs)[number]['mentorId']) =>
      data.byId.get(id)?.person.email ?? '';
    const csv = writePairsCsv(
      data.pairs.map((pair) => ({
        mentorName: data.nameOf(pair.mentorId),
        mentorEmail: emailOf(pair.mentorId),
        menteeName: data.nameOf(pair.menteeId),
        menteeEmail: emailOf(pair.menteeId),
        score: pair.score,
        state: t(`pairing.state.${pair.state}`),
        reasons: sharedBreakdown(pair.breakdown).map((line) =>
          describePointsReason(line.reason, words),
        ),
      })),
      t,
      locale,
    );
    const saved = await desktop.saveFile({
      suggestedName: `${t('pairing.export.fileName', { programme: programme.name })}.csv`,
      kind: 'csv',
      content: new TextEncoder().encode(csv),
    });
    if (!saved.ok) {
      show({ text: describeIpcError(saved.error.code, t), severity: 'error', action: null });
      return;
    }
    const file = saved.value;
    if (file === null) return;
    show({
      text: t('pairing.exported', { count: data.pairs.length, file: file.name }),
      severity: 'info',
      // A browser keeps its downloads to itself: there is no folder a page could show.
      action:
        appInfo.platform === 'desktop'
          ? {
              label: t('pairing.export.reveal'),
              run: () => void desktop.revealFile({ handle: file.handle }),
            }
          : null,
    });
  }, [appInfo.platform, data, desktop, locale, programme.name, show, t, words]);
  return useCallback(() => void exportPairs(), [exportPairs]);
}
