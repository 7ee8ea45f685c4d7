import { useCallback } from 'react';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import type { PairingData } from './queries.ts';
import { pairsOnBoard } from './reports/board-tables.ts';
import { useExportTables } from './reports/use-export-tables.ts';

/** Saves the pairs that stand as a CSV file where the user chooses; says so when there is none. */
export function useExportPairs(
  data: PairingData | undefined,
  words: MatchWording | undefined,
): () => void {
  const { t } = useLanguage();
  const programme = useCurrentProgramme();
  const { saveCsv } = useExportTables();
  const show = useNotices((state) => state.show);
  return useCallback(() => {
    if (data === undefined || words === undefined) return;
    const table = pairsOnBoard(data, words);
    const count = table.rows.length;
    if (count === 0) {
      show({ text: t('reports.board.noPairs'), severity: 'info', action: null });
      return;
    }
    const name = t('pairing.export.fileName', { programme: programme.name });
    void saveCsv(name, table, (file) => t('pairing.exported', { count, file }));
  }, [data, programme.name, saveCsv, show, t, words]);
}
