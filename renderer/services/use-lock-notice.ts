import { useEffect, useRef } from 'react';
import { useLanguage } from './language.tsx';
import { useNotices } from './notices.ts';
import { useVault } from './vault.tsx';

/** Says on every screen that the private notes have been locked, by the user or for want of one. */
export function useLockNotice(): void {
  const { t } = useLanguage();
  const { status } = useVault();
  const show = useNotices((state) => state.show);
  const before = useRef(status);
  useEffect(() => {
    if (before.current === 'unlocked' && status === 'locked') {
      show({ text: t('vault.lockedNotice'), severity: 'info', action: null });
    }
    before.current = status;
  }, [show, status, t]);
}
