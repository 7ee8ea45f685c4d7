import type { Locale } from '#shared/domain/workspace.ts';

/** Digits alone or with decimals, whichever of the two signs they follow. */
const plain = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
/** Thousands set apart by spaces. */
const spacedThousands = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
/** Thousands set apart by commas, as English does; “0,125” sets none apart. */
const commaThousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** Thousands set apart by points, as some do who write a decimal comma. */
const pointThousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * A number as people write it in either language: `1,5` and `1 000` as well as `1.5`, but no `1e3`. Null for
 * an empty text, NaN for what is no number. One that may be a thousand or one and a bit is what it is in the
 * language; where it is neither, it is none.
 */
export function readFigure(text: string, locale: Locale): number | null {
  const written = text.trim().replaceAll(/[\s\u00a0\u202f]/g, ' ');
  if (written === '') return null;
  const sign = /^(?:[+\-\u2212] ?)?/.exec(written)?.[0] ?? '';
  const size = readSize(written.slice(sign.length), locale);
  return sign === '' || sign.startsWith('+') ? size : -size;
}

function readSize(text: string, locale: Locale): number {
  if (locale === 'en' && commaThousands.test(text)) return Number(text.replaceAll(',', ''));
  if (locale === 'fr' && pointThousands.test(text)) return Number.NaN;
  if (!plain.test(text) && !spacedThousands.test(text)) return Number.NaN;
  return Number(text.replaceAll(' ', '').replace(',', '.'));
}

/** As it would be typed: every decimal there is, and nothing between the thousands. */
export const typedFigureFormat = { useGrouping: false, maximumFractionDigits: 20 } as const;
