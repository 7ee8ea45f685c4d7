import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { paths } from '#renderer/services/paths.ts';
import type { PairingData } from './queries.ts';
import { listOnRecord } from '#renderer/services/stays-on-record.ts';

/**
 * Finds the first pair that may not be deleted and tells the way to end it, with a reason, on its page.
 * @returns whether there was one
 */
export function useTellStays(
  data: Pick<PairingData, 'nameOf'> | undefined,
): (pairs: readonly Pair[]) => Promise<boolean> {
  const { t } = useLanguage();
  const { database } = useServices();
  const navigate = useNavigate();
  const show = useNotices((state) => state.show);
  return useCallback(
    async (pairs) => {
      const onRecord = await listOnRecord(database, pairs);
      const pair = pairs.find(({ id }) => onRecord.has(id));
      if (pair === undefined) return false;
      const names = {
        mentor: data?.nameOf(pair.mentorId) ?? '',
        mentee: data?.nameOf(pair.menteeId) ?? '',
      };
      const run = () => void navigate(paths.endPair(pair.programmeId, pair.id));
      show({
        text: t('board.stays', names),
        severity: 'info',
        action: { label: t('board.end'), run },
      });
      return true;
    },
    [data, database, navigate, show, t],
  );
}
