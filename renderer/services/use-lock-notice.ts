import { useEffect, useRef } from 'react';
import { useLanguage } from './language.tsx';
import { useLockVault } from './use-lock-vault.ts';
import { useNotices } from './notices.ts';
import { useVault } from './vault.tsx';

/**
 * Says on every screen that the private notes have been locked, by the user or for want of one, and what
 * has become of the last words typed where they could not be stored before. Answers the menu's lock.
 */
export function useLockNotice(): void {
  const { t } = useLanguage();
  const { status, finish, onLockAsked } = useVault();
  const lock = useLockVault();
  const show = useNotices((state) => state.show);
  const before = useRef(status);
  const hasUnsaved = useRef(false);
  useEffect(() => {
    const was = before.current;
    before.current = status;
    if (was === 'unlocked' && status === 'locked') {
      // The screens of what was private have closed by now, and what is left of them is tried once more.
      void finish().then((isFinished) => {
        hasUnsaved.current = !isFinished;
        const text = t(isFinished ? 'vault.lockedNotice' : 'vault.lockedUnsaved');
        show({ text, severity: isFinished ? 'info' : 'error', action: null });
      });
    } else if (was === 'locked' && status === 'unlocked' && hasUnsaved.current) {
      void finish().then((isFinished) => {
        hasUnsaved.current = !isFinished;
        const text = t(isFinished ? 'vault.unsavedStored' : 'vault.stillUnsaved');
        show({ text, severity: isFinished ? 'info' : 'error', action: null });
      });
    }
  }, [finish, show, status, t]);
  useEffect(() => onLockAsked(() => void lock()), [lock, onLockAsked]);
}
