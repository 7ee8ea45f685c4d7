import { app } from 'electron';
import { createTranslate, matchLocale, type Translate } from '#shared/i18n/translate.ts';
import type { Preferences } from '#shared/ipc/contract.ts';

/** The system's languages, best first; Chromium's own choice where the system names none. */
export function listSystemLanguages(): readonly string[] {
  const preferred = app.getPreferredSystemLanguages();
  return preferred.length > 0 ? preferred : [app.getLocale()];
}

/** Words in the user's language: the one they chose, else the system's. */
export function translateFor(
  preferences: Preferences,
  systemLanguages: readonly string[],
): Translate {
  const { locale } = preferences;
  return createTranslate(locale === 'system' ? matchLocale(systemLanguages) : locale);
}
