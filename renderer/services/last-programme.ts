const storageKey = 'binome:last-programme';

/** The programme that was open last, so that the window comes back to it. A convenience: it may be gone. */
export function recallLastProgramme(): string | null {
  return localStorage.getItem(storageKey);
}

export function rememberLastProgramme(programmeId: string): void {
  localStorage.setItem(storageKey, programmeId);
}
