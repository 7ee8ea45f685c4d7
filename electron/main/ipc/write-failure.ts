import type { IpcResult } from '#shared/ipc/contract.ts';
import { isDiskFull, systemErrorCode } from '../services/error-code.ts';
import { ipcFailure } from './register-handlers.ts';

/** The answer for a file that could not be written: the user can cure a full disk and a locked file differently. */
export function describeWriteFailure(error: unknown): IpcResult<never> {
  const code = isDiskFull(error) ? 'disk-full' : 'file-unwritable';
  return ipcFailure(code, systemErrorCode(error) || String(error));
}
