import type { BilingualText } from '#shared/domain/search/make-documents.ts';

const english = new Intl.DisplayNames('en', { type: 'language' });
const french = new Intl.DisplayNames('fr', { type: 'language' });

/** What a language is called, by its ISO 639-1 code; what is no code is called what it is. */
export function languageName(code: string): BilingualText {
  try {
    return { en: english.of(code) ?? code, fr: french.of(code) ?? code };
  } catch {
    return { en: code, fr: code };
  }
}
