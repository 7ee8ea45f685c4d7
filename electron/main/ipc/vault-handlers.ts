import type { IpcResult } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/lib/result.ts';
import type { VaultLock } from '../services/vault/lock-vault.ts';
import { drawRecoveryWords } from '../services/vault/recovery-words.ts';
import type { VaultProblem, VaultService } from '../services/vault/vault-service.ts';
import { ipcFailure, ipcSuccess, type IpcHandlers } from './register-handlers.ts';
import { describeWriteFailure } from './write-failure.ts';

type VaultChannel = Extract<keyof IpcHandlers, `vault:${string}`>;

export function createVaultHandlers(
  vault: VaultService,
  lock: Pick<VaultLock, 'now' | 'keepOpen'>,
): Pick<IpcHandlers, VaultChannel> {
  return {
    'vault:status': () => ipcSuccess(vault.status),
    'vault:draw-recovery-words': ({ locale }) => ipcSuccess(drawRecoveryWords(locale)),
    'vault:create': ({ passphrase, recoveryWords }) =>
      answerWritten(vault.create(passphrase, recoveryWords)),
    'vault:unlock': ({ passphrase }) => answerWritten(vault.unlock(passphrase)),
    'vault:lock': () => {
      lock.now();
      return ipcSuccess(undefined);
    },
    'vault:keep-open': () => {
      lock.keepOpen();
      return ipcSuccess(undefined);
    },
    'vault:change-passphrase': ({ current, next }) =>
      answerWritten(vault.changePassphrase(current, next)),
    'vault:recover': ({ recoveryWords, passphrase }) =>
      answerWritten(vault.recover(recoveryWords, passphrase)),
    'vault:seal': ({ place, plain }) => answer(vault.seal(place, plain)),
    'vault:open': ({ place, sealed }) => answer(vault.open(place, sealed)),
  };
}

function answer<Value>(result: Result<Value, VaultProblem>): IpcResult<Value> {
  return result.ok ? ipcSuccess(result.value) : ipcFailure(result.error, 'vault');
}

async function answerWritten<Value>(
  step: Promise<Result<Value, VaultProblem>>,
): Promise<IpcResult<Value>> {
  try {
    return answer(await step);
  } catch (error) {
    return describeWriteFailure(error);
  }
}
