import { locales, type Locale } from '#shared/domain/workspace.ts';
import type { LocalText } from './survey.ts';

export const noText: LocalText = { en: '', fr: '' };

/** In the reader’s language, or else in the other one. */
export function textIn(text: LocalText, locale: Locale): string {
  const own = text[locale].trim();
  return own === ''
    ? (locales.map((other) => text[other].trim()).find((one) => one !== '') ?? '')
    : own;
}

export function trimTexts(text: LocalText): LocalText {
  return { en: text.en.trim(), fr: text.fr.trim() };
}

/** Whether it is written in neither language. */
export function isUnwritten(text: LocalText): boolean {
  return locales.every((locale) => text[locale].trim() === '');
}

/** Whether it is written in one language alone, so that readers of the other get a language that is not theirs. */
export function isHalfWritten(text: LocalText): boolean {
  return !isUnwritten(text) && locales.some((locale) => text[locale].trim() === '');
}

export function isLongerThan(text: LocalText, limit: number): boolean {
  return locales.some((locale) => text[locale].trim().length > limit);
}
