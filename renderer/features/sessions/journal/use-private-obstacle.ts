import { describeIpcError } from '#renderer/services/describe-ipc-error.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useVault } from '#renderer/services/vault.tsx';

/** Why no private note can be written here, whatever the author does; null when one can. */
export function usePrivateObstacle(): string | null {
  const { t } = useLanguage();
  const { status, isDamaged } = useVault();
  if (status !== 'unavailable') return null;
  return isDamaged ? describeIpcError('vault-damaged', t) : t('vault.browser');
}
