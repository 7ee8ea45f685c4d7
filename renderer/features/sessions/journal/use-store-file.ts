import { useCallback } from 'react';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import type { StoredFile } from '#shared/ipc/stored-file-schemas.ts';

/** Keeps a copy of a file in the app's own store, sealed when it is private; null, and the user is told, when that failed. */
export function useStoreFile(isPrivate: boolean): (file: File) => Promise<StoredFile | null> {
  const { desktop } = useServices();
  const { t } = useLanguage();
  const show = useNotices((state) => state.show);
  return useCallback(
    async (file) => {
      const content = new Uint8Array(await file.arrayBuffer());
      const name = file.name === '' ? t('journal.image.name') : file.name.slice(0, 255);
      const stored = await desktop.storeFile({ name, content, isPrivate });
      if (stored.ok) return stored.value;
      const text = describeIpcError(stored.error.code, t);
      show({ text, severity: 'error', action: null });
      return null;
    },
    [desktop, isPrivate, show, t],
  );
}
