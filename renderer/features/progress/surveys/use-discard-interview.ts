import { useCallback } from 'react';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import type { LineDraft } from '#renderer/storage/database.ts';
import { dropLineDraft, keepLineDraft } from '#renderer/storage/line-drafts.ts';

/** Discards what was noted of a talk and never filed; as a draft it is no command, and its notice brings it back. */
export function useDiscardInterview(): (noted: LineDraft, name: string) => Promise<void> {
  const { t } = useLanguage();
  const { database } = useServices();
  const show = useNotices((state) => state.show);
  return useCallback(
    async (noted, name) => {
      const tryTo = async (write: () => Promise<void>): Promise<boolean> => {
        try {
          await write();
          return true;
        } catch {
          show({ text: t('app.save.failed'), severity: 'error', action: null });
          return false;
        }
      };
      if (!(await tryTo(() => dropLineDraft(database, noted.id)))) return;
      const run = () => void tryTo(() => keepLineDraft(database, noted));
      const text = t('surveys.interview.discarded', { name });
      show({ text, severity: 'info', action: { label: t('app.undo'), run } });
    },
    [database, show, t],
  );
}
