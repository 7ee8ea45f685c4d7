import { z } from 'zod';
import { localePreferences, themePreferences } from '#shared/ipc/contract-values.ts';
import type { Preferences } from '#shared/ipc/contract.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import type { LogService } from './log-service.ts';

export const defaultPreferences: Preferences = { locale: 'system', theme: 'system' };

/** Each field falls back alone, so that one unknown value does not reset the other choices. */
const storedPreferences = z.object({
  locale: z.enum(localePreferences).catch(defaultPreferences.locale),
  theme: z.enum(themePreferences).catch(defaultPreferences.theme),
});

export class PreferencesService {
  readonly #path: string;
  readonly #listeners: ((preferences: Preferences) => void)[] = [];
  #current: Preferences;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(path: string, log: Pick<LogService, 'error'>) {
    this.#path = path;
    const file = readJsonFile(path, storedPreferences);
    if (file.kind === 'damaged') log.error(`Preferences reset: ${file.reason}`);
    this.#current = file.kind === 'read' ? file.value : defaultPreferences;
  }

  get current(): Preferences {
    return this.#current;
  }

  onChange(listener: (preferences: Preferences) => void): void {
    this.#listeners.push(listener);
  }

  /** Takes effect only once on the disk, so that what the user sees is what the next start shows. Writes happen in the order asked. */
  write(preferences: Preferences): Promise<Preferences> {
    const write = this.#lastWrite.then(async () => {
      await writeJsonFile(this.#path, preferences);
      this.#current = preferences;
      for (const listener of this.#listeners) listener(preferences);
      return preferences;
    });
    this.#lastWrite = write.catch(() => undefined);
    return write;
  }
}
