import { useCallback } from 'react';
import type { IpcResult, PickedFile } from '#shared/ipc/contract.ts';
import { useServices } from './app-services.tsx';
import { describeIpcError } from './describe-ipc-error.ts';
import { useLanguage } from './language.tsx';
import { useNotices } from './notices.ts';

/** Puts into words that something was saved in a file. */
export type DescribeSaved = (fileName: string) => string;

/**
 * Says what became of a file that was to be saved, and offers to show it. Nothing is said when the user
 * cancelled.
 */
export function useSavedNotice(): (
  saved: IpcResult<PickedFile | null>,
  describe?: DescribeSaved,
) => void {
  const { t } = useLanguage();
  const { desktop, appInfo } = useServices();
  const show = useNotices((state) => state.show);
  return useCallback(
    (saved, describe = (file) => t('reports.saved', { file })) => {
      if (!saved.ok) {
        show({ text: describeIpcError(saved.error.code, t), severity: 'error', action: null });
        return;
      }
      const file = saved.value;
      if (file === null) return;
      show({
        text: describe(file.name),
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
    },
    [appInfo.platform, desktop, show, t],
  );
}
