/** The system's name for what failed (`ENOSPC`, `EACCES`…); empty for an error that has none. */
export function systemErrorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

const diskFullCodes: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

export function isDiskFull(error: unknown): boolean {
  return diskFullCodes.includes(systemErrorCode(error));
}
