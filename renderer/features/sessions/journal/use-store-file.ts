import { useCallback } from 'react';
import { maximumFileBytes } from '#shared/ipc/contract-values.ts';
import type { StoredFile } from '#shared/ipc/stored-file-schemas.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';

/** The bytes of a file. A folder can be dropped like one and cannot be read; a huge file is not even tried. */
export async function readWhole(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<Result<Uint8Array<ArrayBuffer>, 'file-too-large' | 'file-unreadable'>> {
  if (file.size > maximumFileBytes) return fail('file-too-large');
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return fail('file-unreadable');
  }
}

/** Keeps a copy of a file in the app's own store, sealed when it is private; null, and the user is told, when that failed. */
export function useStoreFile(isPrivate: boolean): (file: File) => Promise<StoredFile | null> {
  const { desktop } = useServices();
  const { t } = useLanguage();
  const show = useNotices((state) => state.show);
  return useCallback(
    async (file) => {
      const name = file.name === '' ? t('journal.image.name') : file.name.slice(0, 255);
      const content = await readWhole(file);
      const stored = content.ok
        ? await desktop.storeFile({ name, content: content.value, isPrivate })
        : ({ ok: false, error: { code: content.error } } as const);
      if (stored.ok) return stored.value;
      const problem = describeIpcError(stored.error.code, t);
      const text = t('journal.files.failed', { name, problem });
      show({ text, severity: 'error', action: null });
      return null;
    },
    [desktop, isPrivate, show, t],
  );
}
