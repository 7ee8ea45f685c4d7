import { join } from 'node:path';

/** Where each thing lies in the user's data folder. */
export interface DataPaths {
  readonly seal: string;
  readonly preferences: string;
  readonly windowState: string;
  readonly reminders: string;
  readonly journalFolder: string;
  readonly log: string;
  readonly vault: string;
  readonly vaultCopy: string;
  /** The files attached to notes. */
  readonly filesFolder: string;
}

export function dataPathsIn(folder: string): DataPaths {
  return {
    seal: join(folder, 'seal.json'),
    preferences: join(folder, 'settings.json'),
    windowState: join(folder, 'window-state.json'),
    reminders: join(folder, 'reminders.json'),
    journalFolder: join(folder, 'journal'),
    log: join(folder, 'logs', 'binome.log'),
    vault: join(folder, 'vault.json'),
    vaultCopy: join(folder, 'vault-copy.json'),
    filesFolder: join(folder, 'files'),
  };
}
