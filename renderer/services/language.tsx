import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale } from '#shared/domain/workspace.ts';
import {
  createTranslate,
  localeTags,
  matchLocale,
  type Translate,
} from '#shared/i18n/translate.ts';
import { createDateWriter, withOtherYear } from '#shared/i18n/write-date.ts';
import { createNumberWriter } from '#shared/i18n/write-number.ts';
import type { Preferences } from '#shared/ipc/contract.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';

export interface Language {
  readonly locale: Locale;
  readonly preferences: Preferences;
  /** Takes effect at once, in the window and in the native menu, and is remembered. */
  setPreferences(preferences: Preferences): void;
  readonly t: Translate;
  formatNumber(value: number, options?: Intl.NumberFormatOptions): string;
  /** A day of another year than this shows its year, though the options leave years out. */
  formatDate(value: string | Date, options?: Intl.DateTimeFormatOptions): string;
  /** From one date to a later one, without saying twice what they have in common. */
  formatDateRange(from: Date, to: Date, options: Intl.DateTimeFormatOptions): string;
  formatList(items: readonly string[]): string;
  /** Orders names as a reader of this language expects, accents included. */
  compareText(a: string, b: string): number;
}

const LanguageContext = createContext<Language | null>(null);

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (language === null) throw new Error('useLanguage needs a LanguageProvider above it');
  return language;
}

/** A `YYYY-MM-DD` day must not move with the time zone: it is read as local midnight. */
function toDate(value: string | Date): Date {
  if (value instanceof Date) return value;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00`) : new Date(value);
}

/** Making a formatter costs a hundred times what using it does, and a board writes hundreds of figures. */
function rememberByOptions<Options, Format>(
  create: (options?: Options) => Format,
): (options?: Options) => Format {
  const made = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options ?? null);
    const format = made.get(key) ?? create(options);
    made.set(key, format);
    return format;
  };
}

export function LanguageProvider(props: {
  readonly desktop: DesktopApi;
  readonly systemLanguages: readonly string[];
  readonly initialPreferences: Preferences;
  readonly children: ReactNode;
}) {
  const { desktop, systemLanguages } = props;
  const [preferences, setPreferences] = useState(props.initialPreferences);
  const locale =
    preferences.locale === 'system' ? matchLocale(systemLanguages) : preferences.locale;

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const language = useMemo<Language>(() => {
    const tag = localeTags[locale];
    const list = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
    const collator = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
    const numberWriter = rememberByOptions((options?: Intl.NumberFormatOptions) =>
      createNumberWriter(locale, options),
    );
    const dateWriter = rememberByOptions(
      (options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }) =>
        createDateWriter(locale, options),
    );
    const formatDate: Language['formatDate'] = (value, options) => {
      const date = toDate(value);
      return dateWriter(options && withOtherYear(options, date, new Date())).write(date);
    };
    return {
      locale,
      preferences,
      setPreferences: (next) => {
        setPreferences(next);
        void desktop.writePreferences(next);
      },
      t: createTranslate(locale),
      formatNumber: (value, options) => numberWriter(options)(value),
      formatDate,
      formatDateRange: (from, to, options) => dateWriter(options).writeRange(from, to),
      formatList: (items) => list.format(items),
      compareText: (a, b) => collator.compare(a, b),
    };
  }, [desktop, locale, preferences]);

  return <LanguageContext value={language}>{props.children}</LanguageContext>;
}
