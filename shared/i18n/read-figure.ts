import type { Locale } from '#shared/domain/workspace.ts';

/** Thousands set apart by commas, as English does; “0,125” sets none apart. */
const commaThousands = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** Thousands set apart by points, as some do who write a decimal comma. */
const pointThousands = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * A number as either language writes it: `1,5` and `1 000` as well as `1.5`. Null for an empty text. One
 * that may be a thousand or one and a bit is what it is in the language; where it is neither, it is none.
 */
export function readFigure(text: string, locale: Locale): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  if (bare === '') return null;
  if (locale === 'en' && commaThousands.test(bare)) return Number(bare.replaceAll(',', ''));
  if (locale === 'fr' && pointThousands.test(bare)) return Number.NaN;
  return Number(bare.replace(',', '.'));
}

/** As it would be typed: every decimal there is, and nothing between the thousands. */
export const typedFigureFormat = { useGrouping: false, maximumFractionDigits: 20 } as const;
