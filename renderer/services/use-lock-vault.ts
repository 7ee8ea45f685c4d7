import { useCallback } from 'react';
import { useLanguage } from './language.tsx';
import { useNotices } from './notices.ts';
import { useVault } from './vault.tsx';

/** Locks the private notes as the user asks for it, and asks once more when the last words could not be saved. */
export function useLockVault(): () => Promise<void> {
  const { t } = useLanguage();
  const vault = useVault();
  const show = useNotices((state) => state.show);
  return useCallback(async () => {
    if (await vault.lockIfFinished()) return;
    const action = { label: t('vault.lockAnyway'), run: () => void vault.lock() };
    show({ text: t('vault.lockUnsaved'), severity: 'error', action });
  }, [show, t, vault]);
}
