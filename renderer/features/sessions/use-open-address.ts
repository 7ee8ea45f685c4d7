import { useCallback } from 'react';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { openerOf } from './open-address.ts';

/** Opens an address of a note or a session outside the app. Main asks first where a page of the web is concerned. */
export function useOpenAddress(): (address: string) => Promise<void> {
  const { desktop } = useServices();
  const { t } = useLanguage();
  const show = useNotices((state) => state.show);
  return useCallback(
    async (address) => {
      const opener = openerOf(address);
      if (opener === null) return;
      const opened =
        opener === 'mail'
          ? await desktop.openLink({ url: address })
          : await desktop.openWebLink({ url: address });
      if (opened.ok) return;
      show({ text: describeIpcError(opened.error.code, t), severity: 'error', action: null });
    },
    [desktop, show, t],
  );
}
