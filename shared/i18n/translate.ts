import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '#shared/domain/workspace.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';

/** Every text the product can show. English is the reference: French has exactly the same keys. */
export type MessageKey = keyof typeof english;

export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Puts a message of the catalogues into words, in ICU message syntax. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

export const catalogues: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  en: english,
  fr: french,
};

/** Dates read day first in English too: the product speaks European English. */
export const localeTags: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** Messages are parsed once, at their first use: parsing costs more than the rest of a render. */
export function createTranslate(locale: Locale): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(catalogues[locale][key], localeTags[locale], undefined, {
        ignoreTag: true,
      });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}

/** The product's language for a system that prefers these, best first (`fr-CA` counts as French). */
export function matchLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === 'fr' || language === 'en') return language;
  }
  return 'en';
}

/** Whether a text kept in the data, such as the name of a command, is a message of this version's catalogues. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(english, text);
}
