/** Stands in a row of fractions for what `measurePair` calls not known. */
export const unknownMark = -1;

/** One measure, prepared for every mentor (row) against every mentee (column). */
export interface MeasureRows {
  /**
   * Mentors of the same kind have the same row, so that it needs to be found once only; below 0 for a
   * mentor who is a kind of their own.
   */
  kindOf(mentor: number): number;
  /** Writes the fraction of each mentee, or `unknownMark`; `fractions` has a place for each. */
  fill(mentor: number, fractions: Float64Array): void;
}

/** Tells kinds of mentors by a text that settles their row; a text that nobody shares is no kind. */
export function numberKinds(texts: readonly string[]): Int32Array {
  const firstPlaces = new Map<string, number>();
  const kinds = new Int32Array(texts.length).fill(-1);
  for (const [place, text] of texts.entries()) {
    const first = firstPlaces.get(text);
    if (first === undefined) firstPlaces.set(text, place);
    else {
      kinds[first] = first;
      kinds[place] = first;
    }
  }
  return kinds;
}

/** Each row is a kind of its own. */
export function noKind(): number {
  return -1;
}
