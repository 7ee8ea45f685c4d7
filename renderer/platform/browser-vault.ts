import type { IpcResult } from '#shared/ipc/contract.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';

/** A page has no place that only its user can read, so it keeps no private notes at all. */
const noVault = (): Promise<IpcResult<never>> =>
  Promise.resolve({
    ok: false,
    error: { code: 'unavailable', message: 'A page keeps no private notes and no files' },
  });

export const browserVault = {
  getVaultStatus: noVault,
  drawRecoveryWords: noVault,
  createVault: noVault,
  unlockVault: noVault,
  lockVault: noVault,
  keepVaultOpen: noVault,
  changePassphrase: noVault,
  recoverVault: noVault,
  sealText: noVault,
  openSealedText: noVault,
  onVaultEvent: () => () => undefined,
} satisfies Partial<DesktopApi>;

export const browserStoredFiles = {
  storeFile: noVault,
  storeFileAnew: noVault,
  pickAttachment: noVault,
  openStoredFile: noVault,
  saveStoredFileAs: noVault,
} satisfies Partial<DesktopApi>;
