/** Averages of anonymous answers are hidden below this many. */
export const fewestAnonymous = 5;

/**
 * A figure that never goes without how much it rests on. `missing`: nothing to work it out from.
 * `hidden`: too few anonymous answers, so that it would tell what one of them said.
 */
export type Figure =
  | { readonly kind: 'value'; readonly value: number; readonly count: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'hidden' };

export const missing: Figure = { kind: 'missing' };
export const hidden: Figure = { kind: 'hidden' };

/** A figure that rests on so many; missing where it rests on nothing, or is no number. */
export function figureOf(value: number, count: number): Figure {
  return count > 0 && Number.isFinite(value) ? { kind: 'value', value, count } : missing;
}

/** The mean of these; missing without any. */
export function meanFigure(values: readonly number[]): Figure {
  return figureOf(values.reduce((sum, value) => sum + value, 0) / values.length, values.length);
}

/** A percentage, `part` of `whole`; missing when the whole is nothing. */
export function shareFigure(part: number, whole: number): Figure {
  return figureOf((100 * part) / whole, whole);
}
