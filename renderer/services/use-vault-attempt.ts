import { useCallback, useEffect, useState } from 'react';
import type { IpcResult } from '#shared/ipc/contract.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import type { VaultAttempt } from '#shared/ipc/vault-schemas.ts';
import { describeIpcError } from './describe-ipc-error.ts';
import { useLanguage } from './language.tsx';

/**
 * One try after the other to open the private notes. After too many wrong ones the next counts only
 * after a while, which is counted down.
 */
export function useVaultAttempt(wrongKey: 'vault.wrong.passphrase' | 'vault.wrong.words'): {
  readonly isBusy: boolean;
  readonly canTry: boolean;
  /** What to tell about the last try; null when there is nothing to tell. */
  readonly problem: string | null;
  /** True once it is open. */
  attempt(call: () => Promise<IpcResult<VaultAttempt>>): Promise<boolean>;
} {
  const { t, formatList } = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [waitSeconds, setWaitSeconds] = useState(0);

  useEffect(() => {
    if (waitSeconds === 0) return undefined;
    const timer = setTimeout(() => {
      setWaitSeconds(waitSeconds - 1);
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [waitSeconds]);

  const attempt = useCallback(
    async (call: () => Promise<IpcResult<VaultAttempt>>) => {
      setIsBusy(true);
      const answer = await call();
      setIsBusy(false);
      if (!answer.ok) {
        setFailure(describeIpcError(answer.error.code, t));
        return false;
      }
      const outcome = answer.value;
      switch (outcome.kind) {
        case 'opened':
          return true;
        case 'misspelt':
          setFailure(t('vault.misspelt', { words: formatList(outcome.words) }));
          return false;
        case 'wrong':
        case 'wait':
          setWaitSeconds(outcome.waitSeconds);
          setFailure(t(outcome.kind === 'wrong' ? wrongKey : 'vault.tooEarly'));
          return false;
        default:
          return assertNever(outcome);
      }
    },
    [formatList, t, wrongKey],
  );

  const wait = waitSeconds > 0 ? ` ${t('vault.wait', { seconds: waitSeconds })}` : '';
  return {
    isBusy,
    canTry: !isBusy && waitSeconds === 0,
    problem: failure === null ? null : failure + wait,
    attempt,
  };
}
