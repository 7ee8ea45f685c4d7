import type { Locale } from '#shared/domain/workspace.ts';
import { localeTags } from './translate.ts';

/** Writes a number as a reader of the language does, on screen and on paper. What machines read does without. */
export function createNumberWriter(
  locale: Locale,
  options?: Intl.NumberFormatOptions,
): (value: number) => string {
  const format = new Intl.NumberFormat(localeTags[locale], options);
  // Intl writes a hyphen, too short beside a plus, and at which a line may break.
  return (value) => format.format(value).replace('-', '\u2212');
}
