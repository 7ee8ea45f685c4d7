import { localePreferences, themePreferences } from '#shared/ipc/contract-values.ts';
import type { Preferences } from '#shared/ipc/contract.ts';

const storageKey = 'binome-preferences';

/** The stored choices; each one that is missing or unknown follows the system. */
export function readStoredPreferences(storage: Storage): Preferences {
  const stored = parseObject(storage.getItem(storageKey));
  return {
    locale: localePreferences.find((locale) => locale === stored['locale']) ?? 'system',
    theme: themePreferences.find((theme) => theme === stored['theme']) ?? 'system',
  };
}

export function storePreferences(storage: Storage, preferences: Preferences): void {
  storage.setItem(storageKey, JSON.stringify(preferences));
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
