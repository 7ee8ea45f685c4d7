import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';

function storageKey(programmeId: ProgrammeId): string {
  return `binome:last-logged-pair:${programmeId}`;
}

/** The pair whose session was noted last: people who note one often note the next of the same pair. It may be gone. */
export function recallLastLoggedPair(programmeId: ProgrammeId): string | null {
  return localStorage.getItem(storageKey(programmeId));
}

export function rememberLastLoggedPair(programmeId: ProgrammeId, pairId: PairId): void {
  localStorage.setItem(storageKey(programmeId), pairId);
}
