import type { Locale } from '#shared/domain/workspace.ts';
import { localeTags } from './translate.ts';
import { createNumberWriter } from './write-number.ts';

/** "a, b, c": after a colon, as a row of labels. */
export function enumerate(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTags[locale], { style: 'narrow' }).format(items);
}

/** "a, b and c": inside a sentence. */
export function joinAll(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTags[locale], { type: 'conjunction' }).format(items);
}

/** "a, b or c". */
export function joinAlternatives(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTags[locale], { type: 'disjunction' }).format(items);
}

/** At most one decimal, and none where there is nothing to tell. */
export function formatPoints(points: number, locale: Locale): string {
  return createNumberWriter(locale, { maximumFractionDigits: 1 })(points);
}

/** With its sign in print: "+3", "−1.5", "0". */
export function formatDifference(points: number, locale: Locale): string {
  const size = formatPoints(Math.abs(points), locale);
  const isNothing = size === '0';
  return isNothing ? size : `${points < 0 ? '−' : '+'}${size}`;
}
