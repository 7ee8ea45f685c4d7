import { useCallback } from 'react';
import { useServices } from './app-services.tsx';
import { describeIpcError } from './describe-ipc-error.ts';
import { useLanguage } from './language.tsx';
import { useNotices } from './notices.ts';
import { useSavedNotice } from './use-saved-notice.ts';

/** Prints the document that the window shows, or saves it as PDF; says so when it fails. */
export function usePrintDocument(): {
  /** False in a browser, which prints to PDF itself. */
  readonly canSavePdf: boolean;
  print(): Promise<void>;
  /** @param fileName without an extension */
  savePdf(fileName: string, isLandscape?: boolean): Promise<void>;
} {
  const { t } = useLanguage();
  const { desktop, appInfo } = useServices();
  const show = useNotices((state) => state.show);
  const showSaved = useSavedNotice();
  const print = useCallback(async () => {
    const printed = await desktop.printWindow();
    if (!printed.ok) {
      show({ text: describeIpcError(printed.error.code, t), severity: 'error', action: null });
    }
  }, [desktop, show, t]);
  const savePdf = useCallback(
    async (fileName: string, isLandscape = false) => {
      showSaved(await desktop.savePdf({ suggestedName: `${fileName}.pdf`, isLandscape }));
    },
    [desktop, showSaved],
  );
  return { canSavePdf: appInfo.platform === 'desktop', print, savePdf };
}
