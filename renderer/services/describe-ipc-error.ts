import type { IpcErrorCode } from '#shared/ipc/contract.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** What happened and what to do, in one line, when the computer could not do what was asked. */
export function describeIpcError(code: IpcErrorCode, translate: Translate): string {
  return `${translate(`error.${code}.reason`)} ${translate(`error.${code}.cure`)}`;
}
